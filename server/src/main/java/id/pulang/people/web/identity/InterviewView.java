package id.pulang.people.web.identity;

import id.pulang.people.interviews.Interview;
import id.pulang.people.interviews.SwornIdentifiers;

/**
 * An interview on the page of a person.
 *
 * @param mine whether the acting officer held it, so that another one has to confirm
 */
public record InterviewView(Interview interview, SwornIdentifiers sworn, boolean mine) {}
