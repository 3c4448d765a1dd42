package id.pulang.people.review.questions;

import id.pulang.incidents.StatementId;

/** The two statements that a question is about. */
public record PairAsked(StatementId left, StatementId right) {}
