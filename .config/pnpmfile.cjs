// What a package looks like when it is packed: what serves its development alone is left out.

/** The condition under which packages of the workspace give their sources, which are not packed. */
const SOURCE = "@glidepath/source";

module.exports = {
  hooks: {
    beforePacking({ devDependencies: _tools, scripts: _commands, ...published }) {
      if (published.exports === undefined) return published;
      const exports = Object.entries(published.exports).map(([path, target]) => {
        if (typeof target === "string") return [path, target];
        const { [SOURCE]: _source, ...compiled } = target;
        return [path, compiled];
      });
      return { ...published, exports: Object.fromEntries(exports) };
    },
  },
};
