package id.pulang.incidents.imports;

import id.pulang.identity.Actor;
import id.pulang.incidents.ListKind;
import id.pulang.incidents.lists.Mapping;
import id.pulang.incidents.rosters.Progress;
import java.time.LocalDate;

/**
 * The work of writing one file as statements, in the name of the officer who confirmed it.
 *
 * @param edition 1 for a new list, one more with each correction
 * @param today the day on which the officer confirmed; a resumed import reads the same rows
 */
record Import(Progress progress, Actor actor, ListKind kind, Mapping mapping, int edition, LocalDate today) {}
