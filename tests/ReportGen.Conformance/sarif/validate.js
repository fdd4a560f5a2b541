// node validate.js HOME FILE...: validates logs against the schema in HOME; prints what is wrong, a line each, and fails if anything is.
const fs = require('fs');
const [home, ...files] = process.argv.slice(2);
const load = require('module').createRequire(home + '/');
const Ajv = load('ajv');
const ajv = new Ajv({ schemaId: 'id', allErrors: true, meta: false });
ajv.addMetaSchema(load('ajv/lib/refs/json-schema-draft-04.json'));
const validate = ajv.compile(JSON.parse(fs.readFileSync(home + '/schema.json', 'utf8')));
let failed = false;
for (const file of files) {
  if (!validate(JSON.parse(fs.readFileSync(file, 'utf8')))) {
    failed = true;
    validate.errors.forEach(e => console.log(`${file}: ${e.dataPath} ${e.message} ${JSON.stringify(e.params)}`));
  }
}
process.exit(failed ? 1 : 0);
