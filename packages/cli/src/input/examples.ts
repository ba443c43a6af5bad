/** The example scenarios by the name that the command line gives them. */
export { examplesByName as examples } from "@glidepath/core/examples";
