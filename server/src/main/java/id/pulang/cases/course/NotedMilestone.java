package id.pulang.cases.course;

import java.time.Instant;
import java.util.Optional;

/**
 * A milestone of one case as the timeline keeps it.
 *
 * @param code which milestone, in the words of the module that published it
 * @param at when it happened
 * @param effect what it does to the stage; empty when nothing
 */
public record NotedMilestone(String code, Instant at, Optional<StageEffect> effect) {}
