import {expect} from '@open-wc/testing';
import {LAND_UNIT, landPath, landRings} from '../../src/layout/land.js';
import {mercator} from '../../src/layout/mercator.js';
import {isInside} from './checks.js';

const shape = new Path2D(landPath());

/** Whether the drawn land covers a place, or comes within `units` of it. */
function isLand(longitude: number, latitude: number, units = 0): boolean {
  const {x, y} = mercator([longitude, latitude]);
  const at = {x: (x < -30 ? x + 360 : x) / LAND_UNIT, y: y / LAND_UNIT};
  const around = [-units, 0, units];
  return around.some((dx) => around.some((dy) => isInside(shape, {x: at.x + dx, y: at.y + dy})));
}

/** Inland, and by the sea. */
const INLAND: Readonly<Record<string, readonly [number, number]>> = {
  Beijing: [116.39, 39.93],
  Canberra: [149.13, -35.28],
  Delhi: [77.2, 28.6],
  Madrid: [-3.7, 40.4],
  Brasilia: [-47.9, -15.8],
  Nairobi: [36.8, -1.3],
  Denver: [-105, 39.7],
  Moscow: [37.6, 55.8],
};
const BY_THE_SEA: Readonly<Record<string, readonly [number, number]>> = {
  Tokyo: [139.75, 35.69],
  Manila: [120.98, 14.6],
  Taipei: [121.5, 25.0],
  Seoul: [127, 37.6],
  Hanoi: [105.8, 21],
  Jakarta: [106.8, -6.2],
  Singapore: [103.8, 1.4],
  Washington: [-77.01, 38.9],
  Darwin: [130.8, -12.4],
};
const SEA: Readonly<Record<string, readonly [number, number]>> = {
  'Spratly Islands': [114, 10],
  'Second Thomas Shoal': [115.87, 9.73],
  'Scarborough Shoal': [117.77, 15.18],
  'Senkaku/Diaoyu Islands': [123.49, 25.75],
  'South China Sea': [114.5, 14.5],
  'East China Sea': [125, 29],
  'Philippine Sea': [132, 18],
  'Pacific at the date line': [180, 20],
  Atlantic: [-40, 30],
  'Indian Ocean': [75, -20],
};

describe('the land of the map', () => {
  it('is made of closed rings with an area, inside the latitudes that a map shows', () => {
    const rings = landRings();
    expect(rings.length).to.be.above(30);
    for (const ring of rings) {
      expect(ring.length).to.be.at.least(3);
      const area = ring.reduce((sum, {x, y}, i) => {
        const next = ring[(i + 1) % ring.length]!;
        return sum + x * next.y - next.x * y;
      }, 0);
      expect(Math.abs(area), JSON.stringify(ring[0])).to.be.above(0);
    }
    const [top, bottom] = [74.5, -56.5].map((latitude) => mercator([0, latitude]).y / LAND_UNIT);
    for (const {x, y} of rings.flat()) {
      expect(x).to.be.within(-60 / LAND_UNIT, 400 / LAND_UNIT);
      expect(y).to.be.within(top!, bottom!);
    }
  });

  it('is under inland towns, and at or within half a degree of those by the sea', () => {
    const missed = [
      ...Object.entries(INLAND).filter(([, [x, y]]) => !isLand(x, y)),
      ...Object.entries(BY_THE_SEA).filter(([, [x, y]]) => !isLand(x, y, 1.5)),
    ];
    expect(missed.map(([name]) => name)).to.deep.equal([]);
  });

  it('is not in the seas, and within a degree of none of the disputed places', () => {
    const dry = Object.entries(SEA).filter(([, [x, y]]) => isLand(x, y, 1));
    expect(dry.map(([name]) => name)).to.deep.equal([]);
  });

  it('can stand in a page: no character that markup or a string would have to escape', () => {
    expect(landPath()).to.match(/^[-\d.MQZ ]+$/);
  });
});
