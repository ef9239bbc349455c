// Looks at papers as their readers do. Usage: node look.mjs FOLDER, with *.html and *.ics in it; the packages of package.json and
// Debian's chromium must be there. Every fault is printed; the exit code is 1 where there is any.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import ICAL from 'ical.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = process.argv[2];
const files = readdirSync(folder).sort();
const pages = files.filter(file => file.endsWith('.html'));
const calendars = files.filter(file => file.endsWith('.ics'));
const faults = [];
let looks = 0;
let entries = 0;

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const waiting = [...pages];
const lookAtAll = async () => {
  for (let file = waiting.shift(); file; file = waiting.shift())
    await lookAt(file);
};
await Promise.all([lookAtAll(), lookAtAll()]);
await browser.close();

async function lookAt(file) {
  for (const [width, media, colorScheme] of [[320, 'screen', 'light'], [768, 'screen', 'light'], [1280, 'screen', 'light'], [1280, 'screen', 'dark'], [794, 'print', 'light']]) {
    // The policy of the page lets no script run; only this look is let past it.
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
    const page = await context.newPage();
    const asked = [];
    page.on('request', request => { if (!request.url().startsWith('file:')) asked.push(request.url()); });
    await page.goto(`file://${join(process.cwd(), folder, file)}`);
    await page.emulateMedia({ media, colorScheme });
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
    for (const violation of violations)
      faults.push(`${file} at ${width} (${media}, ${colorScheme}): ${violation.id}: ${violation.help}: ${violation.nodes[0].target}`);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (wider > 0)
      faults.push(`${file} at ${width} (${media}): the page is ${wider} pixels wider than the screen.`);
    if (asked.length > 0)
      faults.push(`${file} asked for ${asked}.`);
    looks++;
    await context.close();
  }
  // With its policy in force the page must still have its look: the one style sheet is let in.
  const page = await browser.newPage();
  await page.goto(`file://${join(process.cwd(), folder, file)}`);
  if (await page.evaluate(() => getComputedStyle(document.querySelector('h1')).fontFamily).then(family => !family.includes('Arial')))
    faults.push(`${file}: its policy keeps its own style sheet out.`);
  await page.close();
}

for (const file of calendars) {
  const seen = new Set();
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(folder, file), 'utf8')));
  for (const component of calendar.getAllSubcomponents('vevent')) {
    const event = new ICAL.Event(component);
    entries++;
    if (!event.startDate.isDate || event.duration.toSeconds() !== 86400)
      faults.push(`${file}: ${event.summary} is not a whole day.`);
    if (!event.summary || !event.description.includes('It advises; people decide.'))
      faults.push(`${file}: an entry does not say what it is.`);
    if (seen.has(event.uid))
      faults.push(`${file}: ${event.uid} is there twice.`);
    seen.add(event.uid);
    const alarm = component.getFirstSubcomponent('valarm');
    const rings = event.startDate.clone();
    rings.isDate = false;
    rings.addDuration(alarm.getFirstPropertyValue('trigger'));
    if (rings.hour !== 9 || rings.dayOfWeek() === 1 || rings.dayOfWeek() === 7)
      faults.push(`${file}: ${event.summary} is reminded of at ${rings}.`);
  }
}

console.log(`${pages.length} pages in ${looks} looks, ${calendars.length} calendars with ${entries} entries, ${faults.length} faults`);
for (const fault of faults)
  console.error(fault);
if (pages.length === 0 || calendars.length === 0 || entries === 0) {
  console.error('There was nothing to look at.');
  process.exit(1);
}
process.exit(faults.length > 0 ? 1 : 0);
