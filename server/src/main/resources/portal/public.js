(function () {
  'use strict';
  var MARK = 'leave';
  var leave = document.getElementById('leave');
  var PAGE = /^\/(en\/)?([a-z]|w\/[A-Z0-9_-]+)?$/;

  // A visit takes one place in the history: another page of the site stands in place of the one before. Only what is
  // sent adds a place, so that leaving goes back to the first one, names it otherwise and goes on from there.
  function hide() {
    document.title = '';
    document.documentElement.hidden = true;
  }
  function out() {
    location.replace(leave.href);
  }
  function sweep() {
    history.replaceState(null, '', '/q');
    location.assign(leave.href);
  }
  function go() {
    var entries = window.navigation ? navigation.entries().length : 1;
    var before = entries > 1 ? navigation.currentEntry.index : 0;
    hide();
    if (entries < 2) {
      out();
    } else if (before > 0) {
      window.name = MARK;
      setTimeout(out, 1500);
      history.go(-before);
    } else {
      sweep();
    }
  }
  if (location.pathname === '/q') {
    hide();
    out();
  } else if (window.name === MARK) {
    window.name = '';
    hide();
    addEventListener('load', function () { setTimeout(sweep, 0); });
  }
  leave.addEventListener('click', function (event) {
    event.preventDefault();
    go();
  });
  document.addEventListener('click', function (event) {
    var link = event.target.closest('a[href]');
    var other = event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (link && !other && !event.defaultPrevented && link.origin === location.origin && PAGE.test(link.pathname)) {
      event.preventDefault();
      location.replace(link.href);
    }
  });
  addEventListener('pageshow', function (event) {
    if (event.persisted) {
      location.reload();
    }
  });

  // A form that is sent into a line that is cut is gone with its page, so the line is tried first: what was typed stays.
  var unsent = document.getElementById('unsent');
  var PATIENCE = 15000;
  function tell(form) {
    form.append(unsent);
    unsent.hidden = false;
    unsent.scrollIntoView({ block: 'nearest' });
  }
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (form.method !== 'post' || form.dataset.tried) {
      return;
    }
    event.preventDefault();
    var line = new Image(), late;
    function ended(reached) {
      clearTimeout(late);
      line.onload = line.onerror = null;
      if (reached) {
        form.dataset.tried = 'yes';
        unsent.hidden = true;
        form.requestSubmit(event.submitter);
        setTimeout(function () { delete form.dataset.tried; }, 0);
      } else {
        tell(form);
      }
    }
    line.onload = function () { ended(true); };
    line.onerror = function () { ended(false); };
    late = setTimeout(function () { ended(false); }, PATIENCE);
    line.src = '/icon.svg?' + Date.now();
  });

  // Numbers to call stand below the country as soon as it is chosen; those of another one never stay.
  var country = document.getElementById('country');
  function call() {
    var some = false;
    document.querySelectorAll('.calls').forEach(function (each) {
      each.hidden = each.dataset.country !== country.value;
      some = some || !each.hidden;
    });
    document.getElementById('calls-none').hidden = some || !country.value;
    var before = document.getElementById('calls');
    if (before) {
      before.remove();
    }
  }
  if (country) {
    country.addEventListener('change', call);
  }

  // Names of places as they were heard, known on the device: nothing is sent for it.
  var place = document.getElementById('place');
  var known = document.getElementById('place-known');
  if (!place || !known || !place.list) {
    return;
  }
  var LIKE = [[/th/g, 't'], [/ph/g, 'p'], [/kh/g, 'k'], [/sh/g, 's'], [/ck|q/g, 'k'], [/ou|oo/g, 'u'], [/e?y|ee/g, 'i'],
    [/[vw]/g, 'w'], [/z/g, 's'], [/x/g, 'ks'], [/d\b/g, 't'], [/h/g, ''], [/(.)\1+/g, '$1'], [/ /g, '']];
  function heard(text) {
    var sounds = text.toLowerCase().normalize('NFD').replace(/[^a-z ]/g, '');
    LIKE.forEach(function (each) { sounds = sounds.replace(each[0], each[1]); });
    return sounds;
  }
  // Levenshtein's distance; as soon as it must be more than `most`, more than that.
  function apart(one, other, most) {
    var row = [], before, above, least;
    for (var j = 0; j <= other.length; j++) { row[j] = j; }
    for (var i = 1; i <= one.length; i++) {
      before = row[0];
      least = row[0] = i;
      for (j = 1; j <= other.length; j++) {
        above = row[j];
        row[j] = Math.min(above + 1, row[j - 1] + 1, before + (one[i - 1] === other[j - 1] ? 0 : 1));
        before = above;
        least = Math.min(least, row[j]);
      }
      if (least > most) { return most + 1; }
    }
    return row[other.length];
  }
  function pieces(text) {
    var words = text.split(/[\s,.;/]+/).filter(Boolean).slice(0, 30), found = [];
    words.forEach(function (_, from) {
      for (var to = from + 1; to <= Math.min(from + 3, words.length); to++) {
        found.push(heard(words.slice(from, to).join(' ')));
      }
    });
    return found;
  }
  function nearest(text) {
    var best = { apart: 9, name: '' };
    var said = pieces(text);
    Array.prototype.forEach.call(place.list.options, function (option) {
      var name = heard(option.value);
      var most = name.length < 5 ? 0 : name.length < 8 ? 1 : 2;
      said.forEach(function (piece) {
        var far = Math.abs(piece.length - name.length) > most ? 9 : apart(piece, name, most);
        if (far <= most && far < best.apart) {
          best = { apart: far, name: option.label || option.value };
        }
      });
    });
    return best.name;
  }
  var button = document.createElement('button');
  button.type = 'button';
  button.className = 'second';
  function show() {
    var name = nearest(place.value);
    if (!name || place.value.toLowerCase().indexOf(name.toLowerCase()) >= 0) {
      known.hidden = true;
      button.remove();
    } else {
      button.textContent = name;
      known.appendChild(button);
      known.hidden = false;
    }
  }
  button.addEventListener('click', function () {
    place.value = place.value.trim() + ' (' + button.textContent + ')';
    show();
    place.focus();
  });
  place.addEventListener('input', show);
  show();
})();
