// Feeds of premises, read by a calendar of somebody else's making (ical.js, of Thunderbird): the same times as the
// open list tells, hours that stay over the change of the clock, and no person.

import ICAL from 'ical.js';
import { see } from '../house.mjs';

const DAY = 86_400_000;
const inOslo = new Intl.DateTimeFormat('nb-NO', { timeZone: 'Europe/Oslo', weekday: 'short', hour: '2-digit', minute: '2-digit' });

/** The events of a feed. Each is asked to expand itself, as a calendar does with what repeats. */
function read(text) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  see(calendar.name === 'vcalendar', 'it is a calendar');
  return calendar.getAllSubcomponents('vevent').flatMap((component) => {
    const event = new ICAL.Event(component);
    const length = event.duration.toSeconds() * 1000;
    const status = component.getFirstPropertyValue('status');
    const all = [];
    const times = event.iterator();
    for (let at = times.next(); at && all.length < 500; at = times.next()) {
      const starts = at.toJSDate().getTime();
      all.push({ uid: event.uid, status, starts, ends: starts + length, title: event.summary, component });
    }
    return all;
  });
}

async function fetched(address) {
  const answer = await fetch(address);
  see(answer.ok, `${address}: ${answer.status}`);
  return answer;
}

async function feedsAreReadElsewhere(house) {
  const list = await (await fetched(`${house.address}/api/v1/premises?kind=hall&limit=50`)).json();
  const now = Date.now();
  let [compared, weekly] = [0, 0];
  for (const { id } of list.items) {
    const feed = await (await fetched(`${house.address}/nb/lokale/${id}/kalender.ics`)).text();
    see(feed.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75), 'lines are folded');
    const events = read(feed);
    see(new Set(events.map((it) => it.uid)).size === events.length, 'each event has an id of its own');
    for (const person of ['organizer', 'attendee', 'contact']) {
      see(events.every((it) => !it.component.hasProperty(person)), `${person} is in the feed of ${id}`);
    }
    const day = (ahead) => new Date(now + ahead * DAY).toISOString().slice(0, 10);
    const open = `${house.address}/api/v1/premises/${id}/calendar?from=${day(1)}&to=${day(85)}`;
    const { taken } = await (await fetched(open)).json();
    const within = (it) => it.starts > now + 2 * DAY && it.starts < now + 84 * DAY;
    const key = (it) => `${it.starts} ${it.ends}`;
    const told = taken.map((it) => ({ starts: Date.parse(it.starts), ends: Date.parse(it.ends) })).filter(within);
    const there = new Set(told.map(key));
    const granted = events.filter((it) => it.status === 'CONFIRMED').filter(within);
    const lost = granted.filter((it) => !there.has(key(it)));
    see(!lost.length, `${id}: not in the open list: ${lost.slice(0, 3).map((it) => it.title)}`);
    // What is taken and not granted yet is in no feed; all the rest is.
    const known = new Set(granted.map(key));
    see(told.filter((it) => !known.has(key(it))).length <= told.length / 10, `${id}: most of what is taken is in the feed`);
    compared += granted.length;
    // Each weekly time is at one hour on the wall, before the clock changes and after.
    const series = {};
    for (const it of granted) (series[`${it.title} ${inOslo.format(it.starts).slice(0, 3)}`] ??= []).push(it);
    for (const all of Object.values(series)) {
      if (all.length < 8) continue;
      see(new Set(all.map((it) => inOslo.format(it.starts))).size <= 3, `${all[0].title} moves about`);
      weekly += 1;
    }
  }
  see(compared > 200, `only ${compared} times were compared`);
  see(weekly > 5, `only ${weekly} weekly times were found`);
}

export const journeys = [{ name: 'calendars: feeds of premises are read by another parser', walk: feedsAreReadElsewhere }];
