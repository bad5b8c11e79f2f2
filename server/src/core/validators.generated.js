// Made from factFileSchema.ts and configSchema.ts by `npm run generate`.
"use strict";
export const validateEntity = validate10;
const schema11 = {"additionalProperties":false,"type":"object","required":["label"],"properties":{"label":{"type":["string","number"],"minLength":1},"aliases":{"type":"array","items":{"type":["string","number"],"minLength":1}},"short":{"type":"array","items":{"type":["string","number"],"minLength":1}},"context":{"type":"array","items":{"type":["string","number"],"minLength":1}},"type":{"type":"string","enum":["person","place","organization","event","work","thing"]},"description":{"type":["string","number"],"minLength":1}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.label === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "label") || (key0 === "aliases")) || (key0 === "short")) || (key0 === "context")) || (key0 === "type")) || (key0 === "description"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.label !== undefined){
let data0 = data.label;
if((typeof data0 !== "string") && (!(typeof data0 == "number"))){
const err2 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: schema11.properties.label.type},message:"must be string,number",schema:schema11.properties.label.type,parentSchema:schema11.properties.label,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.label,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.aliases !== undefined){
let data1 = data.aliases;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((typeof data2 !== "string") && (!(typeof data2 == "number"))){
const err4 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type: schema11.properties.aliases.items.type},message:"must be string,number",schema:schema11.properties.aliases.items.type,parentSchema:schema11.properties.aliases.items,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data2 === "string"){
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.aliases.items,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.aliases.type,parentSchema:schema11.properties.aliases,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.short !== undefined){
let data3 = data.short;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if((typeof data4 !== "string") && (!(typeof data4 == "number"))){
const err7 = {instancePath:instancePath+"/short/" + i1,schemaPath:"#/properties/short/items/type",keyword:"type",params:{type: schema11.properties.short.items.type},message:"must be string,number",schema:schema11.properties.short.items.type,parentSchema:schema11.properties.short.items,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data4 === "string"){
if(data4.length < 1){
const err8 = {instancePath:instancePath+"/short/" + i1,schemaPath:"#/properties/short/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.short.items,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/short",schemaPath:"#/properties/short/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.short.type,parentSchema:schema11.properties.short,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.context !== undefined){
let data5 = data.context;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
let data6 = data5[i2];
if((typeof data6 !== "string") && (!(typeof data6 == "number"))){
const err10 = {instancePath:instancePath+"/context/" + i2,schemaPath:"#/properties/context/items/type",keyword:"type",params:{type: schema11.properties.context.items.type},message:"must be string,number",schema:schema11.properties.context.items.type,parentSchema:schema11.properties.context.items,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data6 === "string"){
if(data6.length < 1){
const err11 = {instancePath:instancePath+"/context/" + i2,schemaPath:"#/properties/context/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.context.items,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/context",schemaPath:"#/properties/context/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.context.type,parentSchema:schema11.properties.context,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.type !== undefined){
let data7 = data.type;
if(typeof data7 !== "string"){
const err13 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.type.type,parentSchema:schema11.properties.type,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((((((data7 === "person") || (data7 === "place")) || (data7 === "organization")) || (data7 === "event")) || (data7 === "work")) || (data7 === "thing"))){
const err14 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.type.enum,parentSchema:schema11.properties.type,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.description !== undefined){
let data8 = data.description;
if((typeof data8 !== "string") && (!(typeof data8 == "number"))){
const err15 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: schema11.properties.description.type},message:"must be string,number",schema:schema11.properties.description.type,parentSchema:schema11.properties.description,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data8 === "string"){
if(data8.length < 1){
const err16 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.description,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const validateProperty = validate11;
const schema12 = {"additionalProperties":false,"type":"object","properties":{"label":{"type":["string","number"],"minLength":1},"value":{"type":"string","enum":["date","person","place","organization","entity","quantity","ordinal","boolean","text"]},"triggers":{"type":"array","items":{"type":["string","number"],"minLength":1}},"patterns":{"type":"array","items":{"type":["string","number"],"minLength":1}}}};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "label") || (key0 === "value")) || (key0 === "triggers")) || (key0 === "patterns"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.label !== undefined){
let data0 = data.label;
if((typeof data0 !== "string") && (!(typeof data0 == "number"))){
const err1 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: schema12.properties.label.type},message:"must be string,number",schema:schema12.properties.label.type,parentSchema:schema12.properties.label,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12.properties.label,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.value !== undefined){
let data1 = data.value;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.value.type,parentSchema:schema12.properties.value,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((((((((data1 === "date") || (data1 === "person")) || (data1 === "place")) || (data1 === "organization")) || (data1 === "entity")) || (data1 === "quantity")) || (data1 === "ordinal")) || (data1 === "boolean")) || (data1 === "text"))){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/enum",keyword:"enum",params:{allowedValues: schema12.properties.value.enum},message:"must be equal to one of the allowed values",schema:schema12.properties.value.enum,parentSchema:schema12.properties.value,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.triggers !== undefined){
let data2 = data.triggers;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if((typeof data3 !== "string") && (!(typeof data3 == "number"))){
const err5 = {instancePath:instancePath+"/triggers/" + i0,schemaPath:"#/properties/triggers/items/type",keyword:"type",params:{type: schema12.properties.triggers.items.type},message:"must be string,number",schema:schema12.properties.triggers.items.type,parentSchema:schema12.properties.triggers.items,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data3 === "string"){
if(data3.length < 1){
const err6 = {instancePath:instancePath+"/triggers/" + i0,schemaPath:"#/properties/triggers/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12.properties.triggers.items,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/triggers",schemaPath:"#/properties/triggers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.triggers.type,parentSchema:schema12.properties.triggers,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.patterns !== undefined){
let data4 = data.patterns;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if((typeof data5 !== "string") && (!(typeof data5 == "number"))){
const err8 = {instancePath:instancePath+"/patterns/" + i1,schemaPath:"#/properties/patterns/items/type",keyword:"type",params:{type: schema12.properties.patterns.items.type},message:"must be string,number",schema:schema12.properties.patterns.items.type,parentSchema:schema12.properties.patterns.items,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data5 === "string"){
if(data5.length < 1){
const err9 = {instancePath:instancePath+"/patterns/" + i1,schemaPath:"#/properties/patterns/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12.properties.patterns.items,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/patterns",schemaPath:"#/properties/patterns/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.patterns.type,parentSchema:schema12.properties.patterns,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

export const validateSource = validate12;
const schema13 = {"additionalProperties":false,"type":"object","required":["title"],"properties":{"title":{"type":["string","number"],"minLength":1},"type":{"type":"string","enum":["article","article-journal","article-magazine","article-newspaper","bill","book","broadcast","chapter","classic","collection","dataset","document","entry","entry-dictionary","entry-encyclopedia","event","figure","graphic","hearing","interview","legal_case","legislation","manuscript","map","motion_picture","musical_score","pamphlet","paper-conference","patent","performance","periodical","personal_communication","post","post-weblog","regulation","report","review","review-book","software","song","speech","standard","thesis","treaty","webpage"]},"container-title":{"type":["string","number"],"minLength":1},"publisher":{"type":["string","number"],"minLength":1},"author":{"type":["string","array"],"minLength":1,"items":{"type":["string","object"],"properties":{"family":{},"given":{},"literal":{},"suffix":{}},"additionalProperties":false}},"issued":{"type":["string","number","object"],"minLength":1,"properties":{"date-parts":{"type":"array","items":{"type":"array","items":{"type":["string","number"]}}},"raw":{"type":"string"},"literal":{"type":"string"}},"additionalProperties":false},"accessed":{"type":["string","number","object"],"minLength":1,"properties":{"date-parts":{"type":"array","items":{"type":"array","items":{"type":["string","number"]}}},"raw":{"type":"string"},"literal":{"type":"string"}},"additionalProperties":false},"URL":{"type":["string","number"],"minLength":1},"note":{"type":["string","number"],"minLength":1},"abstract":{},"annote":{},"archive":{},"archive_collection":{},"archive_location":{},"archive-place":{},"authority":{},"available-date":{},"call-number":{},"categories":{},"chair":{},"chapter-number":{},"citation-key":{},"citation-label":{},"citation-number":{},"collection-editor":{},"collection-number":{},"collection-title":{},"compiler":{},"composer":{},"container-author":{},"container-title-short":{},"contributor":{},"curator":{},"custom":{},"dimensions":{},"director":{},"division":{},"DOI":{},"edition":{},"editor":{},"editorial-director":{},"editor-translator":{},"event":{},"event-date":{},"event-place":{},"event-title":{},"executive-producer":{},"first-reference-note-number":{},"genre":{},"guest":{},"host":{},"id":{},"illustrator":{},"interviewer":{},"ISBN":{},"ISSN":{},"issue":{},"journalAbbreviation":{},"jurisdiction":{},"keyword":{},"language":{},"locator":{},"medium":{},"narrator":{},"number":{},"number-of-pages":{},"number-of-volumes":{},"organizer":{},"original-author":{},"original-date":{},"original-publisher":{},"original-publisher-place":{},"original-title":{},"page":{},"page-first":{},"part":{},"part-title":{},"performer":{},"PMCID":{},"PMID":{},"printing":{},"producer":{},"publisher-place":{},"recipient":{},"references":{},"reviewed-author":{},"reviewed-genre":{},"reviewed-title":{},"scale":{},"script-writer":{},"section":{},"series-creator":{},"shortTitle":{},"source":{},"status":{},"submitted":{},"supplement":{},"title-short":{},"translator":{},"version":{},"volume":{},"volume-title":{},"year-suffix":{}}};
const func2 = Object.prototype.hasOwnProperty;

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema13.required,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema13.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if((typeof data0 !== "string") && (!(typeof data0 == "number"))){
const err2 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: schema13.properties.title.type},message:"must be string,number",schema:schema13.properties.title.type,parentSchema:schema13.properties.title,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema13.properties.title,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.type.type,parentSchema:schema13.properties.type,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((data1 === "article") || (data1 === "article-journal")) || (data1 === "article-magazine")) || (data1 === "article-newspaper")) || (data1 === "bill")) || (data1 === "book")) || (data1 === "broadcast")) || (data1 === "chapter")) || (data1 === "classic")) || (data1 === "collection")) || (data1 === "dataset")) || (data1 === "document")) || (data1 === "entry")) || (data1 === "entry-dictionary")) || (data1 === "entry-encyclopedia")) || (data1 === "event")) || (data1 === "figure")) || (data1 === "graphic")) || (data1 === "hearing")) || (data1 === "interview")) || (data1 === "legal_case")) || (data1 === "legislation")) || (data1 === "manuscript")) || (data1 === "map")) || (data1 === "motion_picture")) || (data1 === "musical_score")) || (data1 === "pamphlet")) || (data1 === "paper-conference")) || (data1 === "patent")) || (data1 === "performance")) || (data1 === "periodical")) || (data1 === "personal_communication")) || (data1 === "post")) || (data1 === "post-weblog")) || (data1 === "regulation")) || (data1 === "report")) || (data1 === "review")) || (data1 === "review-book")) || (data1 === "software")) || (data1 === "song")) || (data1 === "speech")) || (data1 === "standard")) || (data1 === "thesis")) || (data1 === "treaty")) || (data1 === "webpage"))){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema13.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema13.properties.type.enum,parentSchema:schema13.properties.type,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["container-title"] !== undefined){
let data2 = data["container-title"];
if((typeof data2 !== "string") && (!(typeof data2 == "number"))){
const err6 = {instancePath:instancePath+"/container-title",schemaPath:"#/properties/container-title/type",keyword:"type",params:{type: schema13.properties["container-title"].type},message:"must be string,number",schema:schema13.properties["container-title"].type,parentSchema:schema13.properties["container-title"],data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data2 === "string"){
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/container-title",schemaPath:"#/properties/container-title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema13.properties["container-title"],data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.publisher !== undefined){
let data3 = data.publisher;
if((typeof data3 !== "string") && (!(typeof data3 == "number"))){
const err8 = {instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/type",keyword:"type",params:{type: schema13.properties.publisher.type},message:"must be string,number",schema:schema13.properties.publisher.type,parentSchema:schema13.properties.publisher,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data3 === "string"){
if(data3.length < 1){
const err9 = {instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema13.properties.publisher,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.author !== undefined){
let data4 = data.author;
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
const err10 = {instancePath:instancePath+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: schema13.properties.author.type},message:"must be string,array",schema:schema13.properties.author.type,parentSchema:schema13.properties.author,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data4 === "string"){
if(data4.length < 1){
const err11 = {instancePath:instancePath+"/author",schemaPath:"#/properties/author/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema13.properties.author,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if((typeof data5 !== "string") && (!(data5 && typeof data5 == "object" && !Array.isArray(data5)))){
const err12 = {instancePath:instancePath+"/author/" + i0,schemaPath:"#/properties/author/items/type",keyword:"type",params:{type: schema13.properties.author.items.type},message:"must be string,object",schema:schema13.properties.author.items.type,parentSchema:schema13.properties.author.items,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!((((key1 === "family") || (key1 === "given")) || (key1 === "literal")) || (key1 === "suffix"))){
const err13 = {instancePath:instancePath+"/author/" + i0,schemaPath:"#/properties/author/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema13.properties.author.items,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
}
}
if(data.issued !== undefined){
let data6 = data.issued;
if(((typeof data6 !== "string") && (!(typeof data6 == "number"))) && (!(data6 && typeof data6 == "object" && !Array.isArray(data6)))){
const err14 = {instancePath:instancePath+"/issued",schemaPath:"#/properties/issued/type",keyword:"type",params:{type: schema13.properties.issued.type},message:"must be string,number,object",schema:schema13.properties.issued.type,parentSchema:schema13.properties.issued,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data6 === "string"){
if(data6.length < 1){
const err15 = {instancePath:instancePath+"/issued",schemaPath:"#/properties/issued/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema13.properties.issued,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(!(((key2 === "date-parts") || (key2 === "raw")) || (key2 === "literal"))){
const err16 = {instancePath:instancePath+"/issued",schemaPath:"#/properties/issued/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema13.properties.issued,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6["date-parts"] !== undefined){
let data7 = data6["date-parts"];
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if((typeof data9 !== "string") && (!(typeof data9 == "number"))){
const err17 = {instancePath:instancePath+"/issued/date-parts/" + i1+"/" + i2,schemaPath:"#/properties/issued/properties/date-parts/items/items/type",keyword:"type",params:{type: schema13.properties.issued.properties["date-parts"].items.items.type},message:"must be string,number",schema:schema13.properties.issued.properties["date-parts"].items.items.type,parentSchema:schema13.properties.issued.properties["date-parts"].items.items,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/issued/date-parts/" + i1,schemaPath:"#/properties/issued/properties/date-parts/items/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema13.properties.issued.properties["date-parts"].items.type,parentSchema:schema13.properties.issued.properties["date-parts"].items,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/issued/date-parts",schemaPath:"#/properties/issued/properties/date-parts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema13.properties.issued.properties["date-parts"].type,parentSchema:schema13.properties.issued.properties["date-parts"],data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.raw !== undefined){
let data10 = data6.raw;
if(typeof data10 !== "string"){
const err20 = {instancePath:instancePath+"/issued/raw",schemaPath:"#/properties/issued/properties/raw/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.issued.properties.raw.type,parentSchema:schema13.properties.issued.properties.raw,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.literal !== undefined){
let data11 = data6.literal;
if(typeof data11 !== "string"){
const err21 = {instancePath:instancePath+"/issued/literal",schemaPath:"#/properties/issued/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.issued.properties.literal.type,parentSchema:schema13.properties.issued.properties.literal,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
}
if(data.accessed !== undefined){
let data12 = data.accessed;
if(((typeof data12 !== "string") && (!(typeof data12 == "number"))) && (!(data12 && typeof data12 == "object" && !Array.isArray(data12)))){
const err22 = {instancePath:instancePath+"/accessed",schemaPath:"#/properties/accessed/type",keyword:"type",params:{type: schema13.properties.accessed.type},message:"must be string,number,object",schema:schema13.properties.accessed.type,parentSchema:schema13.properties.accessed,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data12 === "string"){
if(data12.length < 1){
const err23 = {instancePath:instancePath+"/accessed",schemaPath:"#/properties/accessed/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema13.properties.accessed,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
if(!(((key3 === "date-parts") || (key3 === "raw")) || (key3 === "literal"))){
const err24 = {instancePath:instancePath+"/accessed",schemaPath:"#/properties/accessed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema13.properties.accessed,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data12["date-parts"] !== undefined){
let data13 = data12["date-parts"];
if(Array.isArray(data13)){
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
let data14 = data13[i3];
if(Array.isArray(data14)){
const len4 = data14.length;
for(let i4=0; i4<len4; i4++){
let data15 = data14[i4];
if((typeof data15 !== "string") && (!(typeof data15 == "number"))){
const err25 = {instancePath:instancePath+"/accessed/date-parts/" + i3+"/" + i4,schemaPath:"#/properties/accessed/properties/date-parts/items/items/type",keyword:"type",params:{type: schema13.properties.accessed.properties["date-parts"].items.items.type},message:"must be string,number",schema:schema13.properties.accessed.properties["date-parts"].items.items.type,parentSchema:schema13.properties.accessed.properties["date-parts"].items.items,data:data15};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/accessed/date-parts/" + i3,schemaPath:"#/properties/accessed/properties/date-parts/items/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema13.properties.accessed.properties["date-parts"].items.type,parentSchema:schema13.properties.accessed.properties["date-parts"].items,data:data14};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/accessed/date-parts",schemaPath:"#/properties/accessed/properties/date-parts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema13.properties.accessed.properties["date-parts"].type,parentSchema:schema13.properties.accessed.properties["date-parts"],data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data12.raw !== undefined){
let data16 = data12.raw;
if(typeof data16 !== "string"){
const err28 = {instancePath:instancePath+"/accessed/raw",schemaPath:"#/properties/accessed/properties/raw/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.accessed.properties.raw.type,parentSchema:schema13.properties.accessed.properties.raw,data:data16};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data12.literal !== undefined){
let data17 = data12.literal;
if(typeof data17 !== "string"){
const err29 = {instancePath:instancePath+"/accessed/literal",schemaPath:"#/properties/accessed/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.accessed.properties.literal.type,parentSchema:schema13.properties.accessed.properties.literal,data:data17};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
}
if(data.URL !== undefined){
let data18 = data.URL;
if((typeof data18 !== "string") && (!(typeof data18 == "number"))){
const err30 = {instancePath:instancePath+"/URL",schemaPath:"#/properties/URL/type",keyword:"type",params:{type: schema13.properties.URL.type},message:"must be string,number",schema:schema13.properties.URL.type,parentSchema:schema13.properties.URL,data:data18};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(typeof data18 === "string"){
if(data18.length < 1){
const err31 = {instancePath:instancePath+"/URL",schemaPath:"#/properties/URL/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema13.properties.URL,data:data18};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
if(data.note !== undefined){
let data19 = data.note;
if((typeof data19 !== "string") && (!(typeof data19 == "number"))){
const err32 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: schema13.properties.note.type},message:"must be string,number",schema:schema13.properties.note.type,parentSchema:schema13.properties.note,data:data19};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(typeof data19 === "string"){
if(data19.length < 1){
const err33 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema13.properties.note,data:data19};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

export const validateFact = validate13;
const schema14 = {"additionalProperties":false,"type":"object","required":["subject","property","value"],"properties":{"id":{"type":["string","number"],"minLength":1},"subject":{"type":["string","number"],"minLength":1},"property":{"type":["string","number"],"minLength":1},"value":{"type":["string","number","boolean","array"],"items":{"type":["string","number","boolean"],"minLength":1},"minItems":1,"minLength":1},"accept":{"type":"array","items":{"type":["string","number","boolean"],"minLength":1}},"tolerance":{"type":["string","number"],"minLength":1},"valid":{"type":["string","number"],"minLength":1},"rank":{"type":"string","enum":["preferred","normal","deprecated"]},"qualifiers":{"type":"object","additionalProperties":{"type":["string","number","boolean"],"minLength":1}},"severity":{"type":"string","enum":["error","warning","information","hint"]},"statement":{"type":["string","number"],"minLength":1},"note":{"type":["string","number"],"minLength":1},"source":{"type":["string","number"],"minLength":1},"references":{"type":"array","items":{"additionalProperties":false,"type":["string","object"],"required":["source"],"properties":{"source":{"type":["string","number"],"minLength":1},"quote":{"type":["string","number"],"minLength":1},"locator":{"type":["string","number"],"minLength":1}}}},"reviewed":{"type":["string","number"],"minLength":1},"reviewer":{"type":["string","number"],"minLength":1},"review-by":{"type":["string","number"],"minLength":1}}};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subject === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'",schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.property === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "property"},message:"must have required property '"+"property"+"'",schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.value === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema14.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if((typeof data0 !== "string") && (!(typeof data0 == "number"))){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema14.properties.id.type},message:"must be string,number",schema:schema14.properties.id.type,parentSchema:schema14.properties.id,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data0 === "string"){
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema14.properties.id,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.subject !== undefined){
let data1 = data.subject;
if((typeof data1 !== "string") && (!(typeof data1 == "number"))){
const err6 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: schema14.properties.subject.type},message:"must be string,number",schema:schema14.properties.subject.type,parentSchema:schema14.properties.subject,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data1 === "string"){
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema14.properties.subject,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.property !== undefined){
let data2 = data.property;
if((typeof data2 !== "string") && (!(typeof data2 == "number"))){
const err8 = {instancePath:instancePath+"/property",schemaPath:"#/properties/property/type",keyword:"type",params:{type: schema14.properties.property.type},message:"must be string,number",schema:schema14.properties.property.type,parentSchema:schema14.properties.property,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data2 === "string"){
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/property",schemaPath:"#/properties/property/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema14.properties.property,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.value !== undefined){
let data3 = data.value;
if((((typeof data3 !== "string") && (!(typeof data3 == "number"))) && (typeof data3 !== "boolean")) && (!(Array.isArray(data3)))){
const err10 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema14.properties.value.type},message:"must be string,number,boolean,array",schema:schema14.properties.value.type,parentSchema:schema14.properties.value,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data3 === "string"){
if(data3.length < 1){
const err11 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema14.properties.value,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(Array.isArray(data3)){
if(data3.length < 1){
const err12 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema14.properties.value,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(((typeof data4 !== "string") && (!(typeof data4 == "number"))) && (typeof data4 !== "boolean")){
const err13 = {instancePath:instancePath+"/value/" + i0,schemaPath:"#/properties/value/items/type",keyword:"type",params:{type: schema14.properties.value.items.type},message:"must be string,number,boolean",schema:schema14.properties.value.items.type,parentSchema:schema14.properties.value.items,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data4 === "string"){
if(data4.length < 1){
const err14 = {instancePath:instancePath+"/value/" + i0,schemaPath:"#/properties/value/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema14.properties.value.items,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
}
if(data.accept !== undefined){
let data5 = data.accept;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(((typeof data6 !== "string") && (!(typeof data6 == "number"))) && (typeof data6 !== "boolean")){
const err15 = {instancePath:instancePath+"/accept/" + i1,schemaPath:"#/properties/accept/items/type",keyword:"type",params:{type: schema14.properties.accept.items.type},message:"must be string,number,boolean",schema:schema14.properties.accept.items.type,parentSchema:schema14.properties.accept.items,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data6 === "string"){
if(data6.length < 1){
const err16 = {instancePath:instancePath+"/accept/" + i1,schemaPath:"#/properties/accept/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema14.properties.accept.items,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
else {
const err17 = {instancePath:instancePath+"/accept",schemaPath:"#/properties/accept/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema14.properties.accept.type,parentSchema:schema14.properties.accept,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.tolerance !== undefined){
let data7 = data.tolerance;
if((typeof data7 !== "string") && (!(typeof data7 == "number"))){
const err18 = {instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/type",keyword:"type",params:{type: schema14.properties.tolerance.type},message:"must be string,number",schema:schema14.properties.tolerance.type,parentSchema:schema14.properties.tolerance,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data7 === "string"){
if(data7.length < 1){
const err19 = {instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema14.properties.tolerance,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.valid !== undefined){
let data8 = data.valid;
if((typeof data8 !== "string") && (!(typeof data8 == "number"))){
const err20 = {instancePath:instancePath+"/valid",schemaPath:"#/properties/valid/type",keyword:"type",params:{type: schema14.properties.valid.type},message:"must be string,number",schema:schema14.properties.valid.type,parentSchema:schema14.properties.valid,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data8 === "string"){
if(data8.length < 1){
const err21 = {instancePath:instancePath+"/valid",schemaPath:"#/properties/valid/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema14.properties.valid,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.rank !== undefined){
let data9 = data.rank;
if(typeof data9 !== "string"){
const err22 = {instancePath:instancePath+"/rank",schemaPath:"#/properties/rank/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.rank.type,parentSchema:schema14.properties.rank,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!(((data9 === "preferred") || (data9 === "normal")) || (data9 === "deprecated"))){
const err23 = {instancePath:instancePath+"/rank",schemaPath:"#/properties/rank/enum",keyword:"enum",params:{allowedValues: schema14.properties.rank.enum},message:"must be equal to one of the allowed values",schema:schema14.properties.rank.enum,parentSchema:schema14.properties.rank,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.qualifiers !== undefined){
let data10 = data.qualifiers;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key1 in data10){
let data11 = data10[key1];
if(((typeof data11 !== "string") && (!(typeof data11 == "number"))) && (typeof data11 !== "boolean")){
const err24 = {instancePath:instancePath+"/qualifiers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/qualifiers/additionalProperties/type",keyword:"type",params:{type: schema14.properties.qualifiers.additionalProperties.type},message:"must be string,number,boolean",schema:schema14.properties.qualifiers.additionalProperties.type,parentSchema:schema14.properties.qualifiers.additionalProperties,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data11 === "string"){
if(data11.length < 1){
const err25 = {instancePath:instancePath+"/qualifiers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/qualifiers/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema14.properties.qualifiers.additionalProperties,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
else {
const err26 = {instancePath:instancePath+"/qualifiers",schemaPath:"#/properties/qualifiers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.properties.qualifiers.type,parentSchema:schema14.properties.qualifiers,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.severity !== undefined){
let data12 = data.severity;
if(typeof data12 !== "string"){
const err27 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.properties.severity.type,parentSchema:schema14.properties.severity,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!((((data12 === "error") || (data12 === "warning")) || (data12 === "information")) || (data12 === "hint"))){
const err28 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema14.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema14.properties.severity.enum,parentSchema:schema14.properties.severity,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.statement !== undefined){
let data13 = data.statement;
if((typeof data13 !== "string") && (!(typeof data13 == "number"))){
const err29 = {instancePath:instancePath+"/statement",schemaPath:"#/properties/statement/type",keyword:"type",params:{type: schema14.properties.statement.type},message:"must be string,number",schema:schema14.properties.statement.type,parentSchema:schema14.properties.statement,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(typeof data13 === "string"){
if(data13.length < 1){
const err30 = {instancePath:instancePath+"/statement",schemaPath:"#/properties/statement/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema14.properties.statement,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data.note !== undefined){
let data14 = data.note;
if((typeof data14 !== "string") && (!(typeof data14 == "number"))){
const err31 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: schema14.properties.note.type},message:"must be string,number",schema:schema14.properties.note.type,parentSchema:schema14.properties.note,data:data14};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(typeof data14 === "string"){
if(data14.length < 1){
const err32 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema14.properties.note,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data.source !== undefined){
let data15 = data.source;
if((typeof data15 !== "string") && (!(typeof data15 == "number"))){
const err33 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: schema14.properties.source.type},message:"must be string,number",schema:schema14.properties.source.type,parentSchema:schema14.properties.source,data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(typeof data15 === "string"){
if(data15.length < 1){
const err34 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema14.properties.source,data:data15};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data.references !== undefined){
let data16 = data.references;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if((typeof data17 !== "string") && (!(data17 && typeof data17 == "object" && !Array.isArray(data17)))){
const err35 = {instancePath:instancePath+"/references/" + i2,schemaPath:"#/properties/references/items/type",keyword:"type",params:{type: schema14.properties.references.items.type},message:"must be string,object",schema:schema14.properties.references.items.type,parentSchema:schema14.properties.references.items,data:data17};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.source === undefined){
const err36 = {instancePath:instancePath+"/references/" + i2,schemaPath:"#/properties/references/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema14.properties.references.items.required,parentSchema:schema14.properties.references.items,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key2 in data17){
if(!(((key2 === "source") || (key2 === "quote")) || (key2 === "locator"))){
const err37 = {instancePath:instancePath+"/references/" + i2,schemaPath:"#/properties/references/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema14.properties.references.items,data:data17};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data17.source !== undefined){
let data18 = data17.source;
if((typeof data18 !== "string") && (!(typeof data18 == "number"))){
const err38 = {instancePath:instancePath+"/references/" + i2+"/source",schemaPath:"#/properties/references/items/properties/source/type",keyword:"type",params:{type: schema14.properties.references.items.properties.source.type},message:"must be string,number",schema:schema14.properties.references.items.properties.source.type,parentSchema:schema14.properties.references.items.properties.source,data:data18};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(typeof data18 === "string"){
if(data18.length < 1){
const err39 = {instancePath:instancePath+"/references/" + i2+"/source",schemaPath:"#/properties/references/items/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema14.properties.references.items.properties.source,data:data18};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data17.quote !== undefined){
let data19 = data17.quote;
if((typeof data19 !== "string") && (!(typeof data19 == "number"))){
const err40 = {instancePath:instancePath+"/references/" + i2+"/quote",schemaPath:"#/properties/references/items/properties/quote/type",keyword:"type",params:{type: schema14.properties.references.items.properties.quote.type},message:"must be string,number",schema:schema14.properties.references.items.properties.quote.type,parentSchema:schema14.properties.references.items.properties.quote,data:data19};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(typeof data19 === "string"){
if(data19.length < 1){
const err41 = {instancePath:instancePath+"/references/" + i2+"/quote",schemaPath:"#/properties/references/items/properties/quote/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema14.properties.references.items.properties.quote,data:data19};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(data17.locator !== undefined){
let data20 = data17.locator;
if((typeof data20 !== "string") && (!(typeof data20 == "number"))){
const err42 = {instancePath:instancePath+"/references/" + i2+"/locator",schemaPath:"#/properties/references/items/properties/locator/type",keyword:"type",params:{type: schema14.properties.references.items.properties.locator.type},message:"must be string,number",schema:schema14.properties.references.items.properties.locator.type,parentSchema:schema14.properties.references.items.properties.locator,data:data20};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(typeof data20 === "string"){
if(data20.length < 1){
const err43 = {instancePath:instancePath+"/references/" + i2+"/locator",schemaPath:"#/properties/references/items/properties/locator/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema14.properties.references.items.properties.locator,data:data20};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
}
}
}
else {
const err44 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema14.properties.references.type,parentSchema:schema14.properties.references,data:data16};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.reviewed !== undefined){
let data21 = data.reviewed;
if((typeof data21 !== "string") && (!(typeof data21 == "number"))){
const err45 = {instancePath:instancePath+"/reviewed",schemaPath:"#/properties/reviewed/type",keyword:"type",params:{type: schema14.properties.reviewed.type},message:"must be string,number",schema:schema14.properties.reviewed.type,parentSchema:schema14.properties.reviewed,data:data21};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(typeof data21 === "string"){
if(data21.length < 1){
const err46 = {instancePath:instancePath+"/reviewed",schemaPath:"#/properties/reviewed/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema14.properties.reviewed,data:data21};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
if(data.reviewer !== undefined){
let data22 = data.reviewer;
if((typeof data22 !== "string") && (!(typeof data22 == "number"))){
const err47 = {instancePath:instancePath+"/reviewer",schemaPath:"#/properties/reviewer/type",keyword:"type",params:{type: schema14.properties.reviewer.type},message:"must be string,number",schema:schema14.properties.reviewer.type,parentSchema:schema14.properties.reviewer,data:data22};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(typeof data22 === "string"){
if(data22.length < 1){
const err48 = {instancePath:instancePath+"/reviewer",schemaPath:"#/properties/reviewer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema14.properties.reviewer,data:data22};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data["review-by"] !== undefined){
let data23 = data["review-by"];
if((typeof data23 !== "string") && (!(typeof data23 == "number"))){
const err49 = {instancePath:instancePath+"/review-by",schemaPath:"#/properties/review-by/type",keyword:"type",params:{type: schema14.properties["review-by"].type},message:"must be string,number",schema:schema14.properties["review-by"].type,parentSchema:schema14.properties["review-by"],data:data23};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(typeof data23 === "string"){
if(data23.length < 1){
const err50 = {instancePath:instancePath+"/review-by",schemaPath:"#/properties/review-by/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema14.properties["review-by"],data:data23};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
}
else {
const err51 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

export const validateConfig = validate14;
const schema15 = {"additionalProperties":false,"type":"object","properties":{"facts":{"type":["string","array"],"items":{"type":"string","minLength":1,"maxLength":500},"minLength":1,"maxLength":500,"default":["facts/**/*.{yaml,yml}"]},"drafts":{"type":["string","array"],"items":{"type":"string","minLength":1,"maxLength":500},"minLength":1,"maxLength":500,"default":["**/*.md","**/*.markdown"]},"ignore":{"type":["string","array"],"items":{"type":"string","minLength":1,"maxLength":500},"minLength":1,"maxLength":500,"default":[]},"severities":{"additionalProperties":false,"type":"object","properties":{"wrong-date":{"enum":["error","warning","information","hint","off"]},"wrong-name":{"enum":["error","warning","information","hint","off"]},"wrong-place":{"enum":["error","warning","information","hint","off"]},"wrong-quantity":{"enum":["error","warning","information","hint","off"]},"wrong-ordinal":{"enum":["error","warning","information","hint","off"]},"wrong-member":{"enum":["error","warning","information","hint","off"]},"wrong-statement":{"enum":["error","warning","information","hint","off"]},"misspelled-name":{"enum":["error","warning","information","hint","off"]},"weekday-mismatch":{"enum":["error","warning","information","hint","off"]},"impossible-date":{"enum":["error","warning","information","hint","off"]},"conflicting-sources":{"enum":["error","warning","information","hint","off"]},"unsourced-claim":{"enum":["error","warning","information","hint","off"]},"inconsistent-draft":{"enum":["error","warning","information","hint","off"]},"unused-suppression":{"enum":["error","warning","information","hint","off"]},"open-query":{"enum":["error","warning","information","hint","off"]},"fact-value":{"enum":["error","warning","information","hint","off"]},"fact-contradiction":{"enum":["error","warning","information","hint","off"]},"fact-unknown-property":{"enum":["error","warning","information","hint","off"]},"fact-similar-name":{"enum":["error","warning","information","hint","off"]},"fact-unsourced":{"enum":["error","warning","information","hint","off"]},"fact-stale":{"enum":["error","warning","information","hint","off"]}}},"fail-on":{"enum":["error","warning","information","hint","never"]},"baseline":{"minLength":1,"maxLength":500,"type":"string"}}};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "facts") || (key0 === "drafts")) || (key0 === "ignore")) || (key0 === "severities")) || (key0 === "fail-on")) || (key0 === "baseline"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.facts !== undefined){
let data0 = data.facts;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
const err1 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type: schema15.properties.facts.type},message:"must be string,array",schema:schema15.properties.facts.type,parentSchema:schema15.properties.facts,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "string"){
if(data0.length > 500){
const err2 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema15.properties.facts,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema15.properties.facts,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(data1.length > 500){
const err4 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/properties/facts/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema15.properties.facts.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/properties/facts/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema15.properties.facts.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/properties/facts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.facts.items.type,parentSchema:schema15.properties.facts.items,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
if(data.drafts !== undefined){
let data2 = data.drafts;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
const err7 = {instancePath:instancePath+"/drafts",schemaPath:"#/properties/drafts/type",keyword:"type",params:{type: schema15.properties.drafts.type},message:"must be string,array",schema:schema15.properties.drafts.type,parentSchema:schema15.properties.drafts,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data2 === "string"){
if(data2.length > 500){
const err8 = {instancePath:instancePath+"/drafts",schemaPath:"#/properties/drafts/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema15.properties.drafts,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/drafts",schemaPath:"#/properties/drafts/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema15.properties.drafts,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(data3.length > 500){
const err10 = {instancePath:instancePath+"/drafts/" + i1,schemaPath:"#/properties/drafts/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema15.properties.drafts.items,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.length < 1){
const err11 = {instancePath:instancePath+"/drafts/" + i1,schemaPath:"#/properties/drafts/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema15.properties.drafts.items,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/drafts/" + i1,schemaPath:"#/properties/drafts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.drafts.items.type,parentSchema:schema15.properties.drafts.items,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
if(data.ignore !== undefined){
let data4 = data.ignore;
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
const err13 = {instancePath:instancePath+"/ignore",schemaPath:"#/properties/ignore/type",keyword:"type",params:{type: schema15.properties.ignore.type},message:"must be string,array",schema:schema15.properties.ignore.type,parentSchema:schema15.properties.ignore,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data4 === "string"){
if(data4.length > 500){
const err14 = {instancePath:instancePath+"/ignore",schemaPath:"#/properties/ignore/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema15.properties.ignore,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4.length < 1){
const err15 = {instancePath:instancePath+"/ignore",schemaPath:"#/properties/ignore/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema15.properties.ignore,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(typeof data5 === "string"){
if(data5.length > 500){
const err16 = {instancePath:instancePath+"/ignore/" + i2,schemaPath:"#/properties/ignore/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema15.properties.ignore.items,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5.length < 1){
const err17 = {instancePath:instancePath+"/ignore/" + i2,schemaPath:"#/properties/ignore/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema15.properties.ignore.items,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/ignore/" + i2,schemaPath:"#/properties/ignore/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.ignore.items.type,parentSchema:schema15.properties.ignore.items,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
if(data.severities !== undefined){
let data6 = data.severities;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(!(func2.call(schema15.properties.severities.properties, key1))){
const err19 = {instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema15.properties.severities,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6["wrong-date"] !== undefined){
let data7 = data6["wrong-date"];
if(!(((((data7 === "error") || (data7 === "warning")) || (data7 === "information")) || (data7 === "hint")) || (data7 === "off"))){
const err20 = {instancePath:instancePath+"/severities/wrong-date",schemaPath:"#/properties/severities/properties/wrong-date/enum",keyword:"enum",params:{allowedValues: schema15.properties.severities.properties["wrong-date"].enum},message:"must be equal to one of the allowed values",schema:schema15.properties.severities.properties["wrong-date"].enum,parentSchema:schema15.properties.severities.properties["wrong-date"],data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6["wrong-name"] !== undefined){
let data8 = data6["wrong-name"];
if(!(((((data8 === "error") || (data8 === "warning")) || (data8 === "information")) || (data8 === "hint")) || (data8 === "off"))){
const err21 = {instancePath:instancePath+"/severities/wrong-name",schemaPath:"#/properties/severities/properties/wrong-name/enum",keyword:"enum",params:{allowedValues: schema15.properties.severities.properties["wrong-name"].enum},message:"must be equal to one of the allowed values",schema:schema15.properties.severities.properties["wrong-name"].enum,parentSchema:schema15.properties.severities.properties["wrong-name"],data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data6["wrong-place"] !== undefined){
let data9 = data6["wrong-place"];
if(!(((((data9 === "error") || (data9 === "warning")) || (data9 === "information")) || (data9 === "hint")) || (data9 === "off"))){
const err22 = {instancePath:instancePath+"/severities/wrong-place",schemaPath:"#/properties/severities/properties/wrong-place/enum",keyword:"enum",params:{allowedValues: schema15.properties.severities.properties["wrong-place"].enum},message:"must be equal to one of the allowed values",schema:schema15.properties.severities.properties["wrong-place"].enum,parentSchema:schema15.properties.severities.properties["wrong-place"],data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6["wrong-quantity"] !== undefined){
let data10 = data6["wrong-quantity"];
if(!(((((data10 === "error") || (data10 === "warning")) || (data10 === "information")) || (data10 === "hint")) || (data10 === "off"))){
const err23 = {instancePath:instancePath+"/severities/wrong-quantity",schemaPath:"#/properties/severities/properties/wrong-quantity/enum",keyword:"enum",params:{allowedValues: schema15.properties.severities.properties["wrong-quantity"].enum},message:"must be equal to one of the allowed values",schema:schema15.properties.severities.properties["wrong-quantity"].enum,parentSchema:schema15.properties.severities.properties["wrong-quantity"],data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data6["wrong-ordinal"] !== undefined){
let data11 = data6["wrong-ordinal"];
if(!(((((data11 === "error") || (data11 === "warning")) || (data11 === "information")) || (data11 === "hint")) || (data11 === "off"))){
const err24 = {instancePath:instancePath+"/severities/wrong-ordinal",schemaPath:"#/properties/severities/properties/wrong-ordinal/enum",keyword:"enum",params:{allowedValues: schema15.properties.severities.properties["wrong-ordinal"].enum},message:"must be equal to one of the allowed values",schema:schema15.properties.severities.properties["wrong-ordinal"].enum,parentSchema:schema15.properties.severities.properties["wrong-ordinal"],data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data6["wrong-member"] !== undefined){
let data12 = data6["wrong-member"];
if(!(((((data12 === "error") || (data12 === "warning")) || (data12 === "information")) || (data12 === "hint")) || (data12 === "off"))){
const err25 = {instancePath:instancePath+"/severities/wrong-member",schemaPath:"#/properties/severities/properties/wrong-member/enum",keyword:"enum",params:{allowedValues: schema15.properties.severities.properties["wrong-member"].enum},message:"must be equal to one of the allowed values",schema:schema15.properties.severities.properties["wrong-member"].enum,parentSchema:schema15.properties.severities.properties["wrong-member"],data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data6["wrong-statement"] !== undefined){
let data13 = data6["wrong-statement"];
if(!(((((data13 === "error") || (data13 === "warning")) || (data13 === "information")) || (data13 === "hint")) || (data13 === "off"))){
const err26 = {instancePath:instancePath+"/severities/wrong-statement",schemaPath:"#/properties/severities/properties/wrong-statement/enum",keyword:"enum",params:{allowedValues: schema15.properties.severities.properties["wrong-statement"].enum},message:"must be equal to one of the allowed values",schema:schema15.properties.severities.properties["wrong-statement"].enum,parentSchema:schema15.properties.severities.properties["wrong-statement"],data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data6["misspelled-name"] !== undefined){
let data14 = data6["misspelled-name"];
if(!(((((data14 === "error") || (data14 === "warning")) || (data14 === "information")) || (data14 === "hint")) || (data14 === "off"))){
const err27 = {instancePath:instancePath+"/severities/misspelled-name",schemaPath:"#/properties/severities/properties/misspelled-name/enum",keyword:"enum",params:{allowedValues: schema15.properties.severities.properties["misspelled-name"].enum},message:"must be equal to one of the allowed values",schema:schema15.properties.severities.properties["misspelled-name"].enum,parentSchema:schema15.properties.severities.properties["misspelled-name"],data:data14};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data6["weekday-mismatch"] !== undefined){
let data15 = data6["weekday-mismatch"];
if(!(((((data15 === "error") || (data15 === "warning")) || (data15 === "information")) || (data15 === "hint")) || (data15 === "off"))){
const err28 = {instancePath:instancePath+"/severities/weekday-mismatch",schemaPath:"#/properties/severities/properties/weekday-mismatch/enum",keyword:"enum",params:{allowedValues: schema15.properties.severities.properties["weekday-mismatch"].enum},message:"must be equal to one of the allowed values",schema:schema15.properties.severities.properties["weekday-mismatch"].enum,parentSchema:schema15.properties.severities.properties["weekday-mismatch"],data:data15};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data6["impossible-date"] !== undefined){
let data16 = data6["impossible-date"];
if(!(((((data16 === "error") || (data16 === "warning")) || (data16 === "information")) || (data16 === "hint")) || (data16 === "off"))){
const err29 = {instancePath:instancePath+"/severities/impossible-date",schemaPath:"#/properties/severities/properties/impossible-date/enum",keyword:"enum",params:{allowedValues: schema15.properties.severities.properties["impossible-date"].enum},message:"must be equal to one of the allowed values",schema:schema15.properties.severities.properties["impossible-date"].enum,parentSchema:schema15.properties.severities.properties["impossible-date"],data:data16};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data6["conflicting-sources"] !== undefined){
let data17 = data6["conflicting-sources"];
if(!(((((data17 === "error") || (data17 === "warning")) || (data17 === "information")) || (data17 === "hint")) || (data17 === "off"))){
const err30 = {instancePath:instancePath+"/severities/conflicting-sources",schemaPath:"#/properties/severities/properties/conflicting-sources/enum",keyword:"enum",params:{allowedValues: schema15.properties.severities.properties["conflicting-sources"].enum},message:"must be equal to one of the allowed values",schema:schema15.properties.severities.properties["conflicting-sources"].enum,parentSchema:schema15.properties.severities.properties["conflicting-sources"],data:data17};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data6["unsourced-claim"] !== undefined){
let data18 = data6["unsourced-claim"];
if(!(((((data18 === "error") || (data18 === "warning")) || (data18 === "information")) || (data18 === "hint")) || (data18 === "off"))){
const err31 = {instancePath:instancePath+"/severities/unsourced-claim",schemaPath:"#/properties/severities/properties/unsourced-claim/enum",keyword:"enum",params:{allowedValues: schema15.properties.severities.properties["unsourced-claim"].enum},message:"must be equal to one of the allowed values",schema:schema15.properties.severities.properties["unsourced-claim"].enum,parentSchema:schema15.properties.severities.properties["unsourced-claim"],data:data18};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data6["inconsistent-draft"] !== undefined){
let data19 = data6["inconsistent-draft"];
if(!(((((data19 === "error") || (data19 === "warning")) || (data19 === "information")) || (data19 === "hint")) || (data19 === "off"))){
const err32 = {instancePath:instancePath+"/severities/inconsistent-draft",schemaPath:"#/properties/severities/properties/inconsistent-draft/enum",keyword:"enum",params:{allowedValues: schema15.properties.severities.properties["inconsistent-draft"].enum},message:"must be equal to one of the allowed values",schema:schema15.properties.severities.properties["inconsistent-draft"].enum,parentSchema:schema15.properties.severities.properties["inconsistent-draft"],data:data19};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data6["unused-suppression"] !== undefined){
let data20 = data6["unused-suppression"];
if(!(((((data20 === "error") || (data20 === "warning")) || (data20 === "information")) || (data20 === "hint")) || (data20 === "off"))){
const err33 = {instancePath:instancePath+"/severities/unused-suppression",schemaPath:"#/properties/severities/properties/unused-suppression/enum",keyword:"enum",params:{allowedValues: schema15.properties.severities.properties["unused-suppression"].enum},message:"must be equal to one of the allowed values",schema:schema15.properties.severities.properties["unused-suppression"].enum,parentSchema:schema15.properties.severities.properties["unused-suppression"],data:data20};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data6["open-query"] !== undefined){
let data21 = data6["open-query"];
if(!(((((data21 === "error") || (data21 === "warning")) || (data21 === "information")) || (data21 === "hint")) || (data21 === "off"))){
const err34 = {instancePath:instancePath+"/severities/open-query",schemaPath:"#/properties/severities/properties/open-query/enum",keyword:"enum",params:{allowedValues: schema15.properties.severities.properties["open-query"].enum},message:"must be equal to one of the allowed values",schema:schema15.properties.severities.properties["open-query"].enum,parentSchema:schema15.properties.severities.properties["open-query"],data:data21};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data6["fact-value"] !== undefined){
let data22 = data6["fact-value"];
if(!(((((data22 === "error") || (data22 === "warning")) || (data22 === "information")) || (data22 === "hint")) || (data22 === "off"))){
const err35 = {instancePath:instancePath+"/severities/fact-value",schemaPath:"#/properties/severities/properties/fact-value/enum",keyword:"enum",params:{allowedValues: schema15.properties.severities.properties["fact-value"].enum},message:"must be equal to one of the allowed values",schema:schema15.properties.severities.properties["fact-value"].enum,parentSchema:schema15.properties.severities.properties["fact-value"],data:data22};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data6["fact-contradiction"] !== undefined){
let data23 = data6["fact-contradiction"];
if(!(((((data23 === "error") || (data23 === "warning")) || (data23 === "information")) || (data23 === "hint")) || (data23 === "off"))){
const err36 = {instancePath:instancePath+"/severities/fact-contradiction",schemaPath:"#/properties/severities/properties/fact-contradiction/enum",keyword:"enum",params:{allowedValues: schema15.properties.severities.properties["fact-contradiction"].enum},message:"must be equal to one of the allowed values",schema:schema15.properties.severities.properties["fact-contradiction"].enum,parentSchema:schema15.properties.severities.properties["fact-contradiction"],data:data23};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data6["fact-unknown-property"] !== undefined){
let data24 = data6["fact-unknown-property"];
if(!(((((data24 === "error") || (data24 === "warning")) || (data24 === "information")) || (data24 === "hint")) || (data24 === "off"))){
const err37 = {instancePath:instancePath+"/severities/fact-unknown-property",schemaPath:"#/properties/severities/properties/fact-unknown-property/enum",keyword:"enum",params:{allowedValues: schema15.properties.severities.properties["fact-unknown-property"].enum},message:"must be equal to one of the allowed values",schema:schema15.properties.severities.properties["fact-unknown-property"].enum,parentSchema:schema15.properties.severities.properties["fact-unknown-property"],data:data24};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data6["fact-similar-name"] !== undefined){
let data25 = data6["fact-similar-name"];
if(!(((((data25 === "error") || (data25 === "warning")) || (data25 === "information")) || (data25 === "hint")) || (data25 === "off"))){
const err38 = {instancePath:instancePath+"/severities/fact-similar-name",schemaPath:"#/properties/severities/properties/fact-similar-name/enum",keyword:"enum",params:{allowedValues: schema15.properties.severities.properties["fact-similar-name"].enum},message:"must be equal to one of the allowed values",schema:schema15.properties.severities.properties["fact-similar-name"].enum,parentSchema:schema15.properties.severities.properties["fact-similar-name"],data:data25};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data6["fact-unsourced"] !== undefined){
let data26 = data6["fact-unsourced"];
if(!(((((data26 === "error") || (data26 === "warning")) || (data26 === "information")) || (data26 === "hint")) || (data26 === "off"))){
const err39 = {instancePath:instancePath+"/severities/fact-unsourced",schemaPath:"#/properties/severities/properties/fact-unsourced/enum",keyword:"enum",params:{allowedValues: schema15.properties.severities.properties["fact-unsourced"].enum},message:"must be equal to one of the allowed values",schema:schema15.properties.severities.properties["fact-unsourced"].enum,parentSchema:schema15.properties.severities.properties["fact-unsourced"],data:data26};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data6["fact-stale"] !== undefined){
let data27 = data6["fact-stale"];
if(!(((((data27 === "error") || (data27 === "warning")) || (data27 === "information")) || (data27 === "hint")) || (data27 === "off"))){
const err40 = {instancePath:instancePath+"/severities/fact-stale",schemaPath:"#/properties/severities/properties/fact-stale/enum",keyword:"enum",params:{allowedValues: schema15.properties.severities.properties["fact-stale"].enum},message:"must be equal to one of the allowed values",schema:schema15.properties.severities.properties["fact-stale"].enum,parentSchema:schema15.properties.severities.properties["fact-stale"],data:data27};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.properties.severities.type,parentSchema:schema15.properties.severities,data:data6};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data["fail-on"] !== undefined){
let data28 = data["fail-on"];
if(!(((((data28 === "error") || (data28 === "warning")) || (data28 === "information")) || (data28 === "hint")) || (data28 === "never"))){
const err42 = {instancePath:instancePath+"/fail-on",schemaPath:"#/properties/fail-on/enum",keyword:"enum",params:{allowedValues: schema15.properties["fail-on"].enum},message:"must be equal to one of the allowed values",schema:schema15.properties["fail-on"].enum,parentSchema:schema15.properties["fail-on"],data:data28};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.baseline !== undefined){
let data29 = data.baseline;
if(typeof data29 === "string"){
if(data29.length > 500){
const err43 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema15.properties.baseline,data:data29};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data29.length < 1){
const err44 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema15.properties.baseline,data:data29};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.baseline.type,parentSchema:schema15.properties.baseline,data:data29};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

