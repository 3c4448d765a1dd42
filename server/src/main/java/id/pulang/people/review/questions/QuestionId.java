package id.pulang.people.review.questions;

import java.util.UUID;

/** Names one question about two statements. */
public record QuestionId(UUID value) {}
