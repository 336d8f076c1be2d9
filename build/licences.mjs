import {writeFileSync} from 'node:fs';
import license from 'rollup-plugin-license';

const TITLE = `Licences of what the files in this folder hold of others' work, as each of them asks for.
The explainer itself: MIT, see LICENSE.`;

/** Every package met so far, in all bundles, by name and version. */
const met = new Map();

const notice = ({name, version, license: kind, repository, licenseText, noticeText}) =>
  [`${name} ${version} — ${kind}`, repository?.url ?? repository, licenseText, noticeText].filter(Boolean).join('\n\n');

/** Rollup plugin: writes the licences of all packages that bundles hold into one file beside them. */
export const licences = () =>
  license({
    thirdParty: {
      multipleVersions: true,
      output(dependencies) {
        for (const one of dependencies) met.set(`${one.name} ${one.version}`, one);
        const notices = [...met.keys()].sort().map((key) => notice(met.get(key)));
        writeFileSync('dist/LICENSES.txt', `${[TITLE, ...notices].join('\n\n----\n\n')}\n`);
      },
    },
  });
