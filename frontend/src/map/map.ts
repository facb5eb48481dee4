// The map on demand: Kartverket's tiles with a pin for each row of the list, numbered as the list is.
// Rows say where they are by data-lat and data-lon, and are named by data-name or by their first link:
//   <li class="row" data-lat="63.1" data-lon="8.02" data-pin="1"> … <a href="…">Navn</a> … </li>
// Words come from the place itself: data-zoom-in, data-zoom-out, data-failed. Nothing is fetched from anywhere
// before somebody asks for the map; if no tile comes, the drawn outline is put back and data-failed is said.
import { control, divIcon, latLngBounds, layerGroup, map as newMap, marker, tileLayer } from 'leaflet';

const TILES = 'https://cache.kartverket.no/v1/wmts/1.0.0/topo/default/webmercator/{z}/{y}/{x}.png';
const CREDIT = '© <a href="https://www.kartverket.no/">Kartverket</a>';
const FAILURES_BEFORE_GIVING_UP = 4;

export function show(place: HTMLElement): void {
  const leaf = document.createElement('div');
  leaf.className = 'leaf';
  place.append(leaf);
  place.dataset.map = 'open';

  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = newMap(leaf, { zoomControl: false, attributionControl: false, fadeAnimation: !still, zoomAnimation: !still });
  control.zoom({ zoomInTitle: place.dataset.zoomIn, zoomOutTitle: place.dataset.zoomOut }).addTo(map);
  control.attribution({ prefix: false }).addTo(map);

  let came = false;
  let failed = 0;
  tileLayer(TILES, { maxZoom: 18, attribution: CREDIT })
    .on('tileload', () => (came = true))
    .on('tileerror', () => {
      if (!came && ++failed === FAILURES_BEFORE_GIVING_UP) giveUp();
    })
    .addTo(map);

  const pins = layerGroup().addTo(map);
  const pinRows = () => {
    pins.clearLayers();
    const points = located().map((row) => pin(row).addTo(pins).getLatLng());
    if (points.length > 0) map.fitBounds(latLngBounds(points).pad(0.15), { maxZoom: 15 });
    return points.length > 0;
  };
  if (!pinRows()) map.setView([Number(place.dataset.lat ?? 65), Number(place.dataset.lon ?? 13)], Number(place.dataset.zoom ?? 11));
  document.addEventListener('samspill:results', pinRows);

  function giveUp(): void {
    document.removeEventListener('samspill:results', pinRows);
    map.remove();
    leaf.remove();
    delete place.dataset.map;
    const said = document.createElement('p');
    said.setAttribute('role', 'status');
    said.className = 'small';
    place.after(said);
    said.textContent = place.dataset.failed ?? '';
  }
}

/** The rows that say where they are; the place of the map itself may do so too, for a page without rows. */
function located(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-lat][data-lon]:not(.map)')];
}

function pin(row: HTMLElement) {
  const link = row.querySelector('a');
  const name = row.dataset.name ?? link?.textContent?.trim() ?? '';
  const icon = divIcon({ className: 'pin', html: row.dataset.pin ?? '', iconSize: [32, 32] });
  const popup = document.createElement('p');
  if (!link) popup.append(name);
  else popup.append(Object.assign(document.createElement('a'), { href: link.href, textContent: name }));
  return marker([Number(row.dataset.lat), Number(row.dataset.lon)], { icon, title: name, alt: name })
    .bindPopup(popup)
    .on('add', (event) => event.target.getElement()?.setAttribute('aria-label', `${row.dataset.pin ?? ''} ${name}`.trim()));
}
