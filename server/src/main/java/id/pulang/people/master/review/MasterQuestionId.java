package id.pulang.people.master.review;

import java.util.UUID;

/** Names a question whether two persons of different incidents are one human being. */
public record MasterQuestionId(UUID value) {}
