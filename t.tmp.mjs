import { rollup } from '/work/main/node_modules/rollup/dist/es/rollup.js';
import { createRequire } from 'node:module'; const require = createRequire('/work/main/x.js');
const { minify } = require('terser'); const esb = require('esbuild');
import { gzipSync, brotliCompressSync } from 'node:zlib';
import cfg from './r.tmp.mjs';
const c = cfg[0];
console.time('bundle'); const b = await rollup({input:c.input, plugins:c.plugins, onwarn(){}}); const {code} = (await b.generate({format:'es',inlineDynamicImports:true})).output[0]; console.timeEnd('bundle');
const gz = s => gzipSync(s,{level:9}).length;
const base={ecma:2022,module:true,format:{comments:/^!/}};
for (const [n,o] of Object.entries({now:{...base,compress:{passes:3,unsafe_arrows:true}}, p1:{...base,compress:{passes:1}}, unsafe:{...base,compress:{passes:2,unsafe:true,pure_getters:true,keep_fargs:false,unsafe_methods:true,booleans_as_integers:false,hoist_props:true}}, noinl:{...base,compress:{passes:2,inline:1,reduce_funcs:false}}, nolets:{...base,compress:{passes:2,unsafe_arrows:true,join_vars:false,sequences:false}}, privs:{...base,compress:{passes:2,unsafe_arrows:true},mangle:{properties:{regex:/^(_\$|#)/}}}})) { console.time(n); const r=await minify(code,o); console.log(n,r.code.length,gz(r.code)); console.timeEnd(n);} 
const e = esb.transformSync(code,{minify:true,target:'es2022',format:'esm',legalComments:'none'}); console.log('esbuild',e.code.length,gz(e.code), brotliCompressSync(e.code).length);
