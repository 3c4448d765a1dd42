package id.pulang.people.review.questions;

import id.pulang.identity.UserId;
import java.time.Instant;

/** What one officer has answered, why and when. */
public record GivenAnswer(UserId officer, Answer answer, String reason, Instant at) {}
