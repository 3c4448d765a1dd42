package id.pulang.reports.handling;

import id.pulang.reports.Talk;
import java.time.Instant;

/**
 * A contact with the person, or an attempt.
 *
 * @param at when it was
 * @param talk whether it is safe to talk from now on
 * @param words what came of it; may be empty
 */
public record Contact(ContactWay way, Reached reached, Talk talk, Instant at, String words) {}
