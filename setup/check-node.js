// Written for any Node, so that an old one reads this far and says what is wrong.
const oldest = 20;
const major = Number(process.versions.node.split('.')[0]);
if (major < oldest) {
  console.error('Holdfast needs Node ' + oldest + ' or later; this is ' + process.version + '.');
  process.exit(1);
}
