/** A page that listens ahead of the target, as frameworks, form savers and analytics do. */
import {expect} from '@open-wc/testing';
import {sendMouse} from '@web/test-runner-commands';
import {find, open, press, settled} from '../drive/drive.js';

describe('a page that listens ahead of the target', () => {
  it('hears nothing of the slider but `rra-date`, and its own fields as ever', async () => {
    const widget = await open();
    const field = document.body.appendChild(document.createElement('input'));
    const heard: string[] = [];
    const listener = ({type, target}: Event): unknown => heard.push(`${type} ${(target as Element).localName}`);
    const names = ['input', 'change', 'rra-date'];
    for (const name of names) document.addEventListener(name, listener, true);
    const slider = find(widget, 'slider', 'Day shown');
    const {left, top, width, height} = slider.getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.round(left + width / 3), Math.round(top + height / 2)]});
    slider.focus();
    await press('Home');
    expect(widget.asOf).to.equal(widget.scene.model.moments[0]!.date);
    // In another document it keeps to that one.
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.contentDocument!.body.append(widget);
    document.body.append(widget);
    await settled(widget);
    find(widget, 'slider', 'Day shown').focus();
    await press('End');
    field.focus();
    await press('a');
    for (const name of names) document.removeEventListener(name, listener, true);
    frame.remove();
    expect([...new Set(heard)]).to.deep.equal(['rra-date rra-explainer', 'input input']);
  });

  it('hears nothing of the slider after the target where a closed root hides the widget from the window', async () => {
    const widget = await open();
    const shell = document.body.appendChild(document.createElement('div'));
    shell.attachShadow({mode: 'closed'}).append(widget);
    await settled(widget);
    let heard = 0;
    const listener = (): unknown => heard++;
    document.addEventListener('input', listener);
    find(widget, 'slider', 'Day shown').focus();
    await press('Home');
    document.removeEventListener('input', listener);
    expect(widget.asOf).to.equal(widget.scene.model.moments[0]!.date);
    expect(heard).to.equal(0);
    shell.remove();
  });
});
