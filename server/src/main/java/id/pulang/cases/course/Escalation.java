package id.pulang.cases.course;

import java.time.Duration;
import java.util.Optional;

/**
 * After how long past its target a clock that still runs is told above the owner of the case; empty where it never is.
 *
 * @param supervisor who answers for the post
 * @param headquarters who answers there
 */
public record Escalation(Optional<Duration> supervisor, Optional<Duration> headquarters) {}
