package id.pulang.people.interviews;

import java.util.UUID;

/** The id of an interview. */
public record InterviewId(UUID value) {}
