package id.pulang.reports.mail;

import id.pulang.portal.letters.Letter;
import id.pulang.reports.files.LookedAt;

/** A letter that was opened, with what became of its files and to which post it comes. */
record ReadLetter(Letter letter, LookedAt files, Route route) {}
