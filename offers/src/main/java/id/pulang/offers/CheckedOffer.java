package id.pulang.offers;

import id.pulang.offers.agencies.NamedAgency;
import id.pulang.offers.facts.Destination;
import id.pulang.offers.rules.Answer;
import id.pulang.offers.rules.Rule;
import java.util.List;

/**
 * What the check says of one text.
 *
 * @param answer one of four; none of them says that an offer is safe
 * @param rules the rules that led to it; none where no rule holds
 * @param reasons what was found, the weightiest first
 * @param destinations the states to which the text leads, with what is known of each and since when
 * @param agencies the recruitment agencies that it names; none where no list of agencies can be relied on
 * @param order from 0 to 1, only for sorting offers that wait to be looked at; the answer does not depend on it
 * @param release the version of rules, facts and words
 */
public record CheckedOffer(
        Answer answer,
        List<Rule> rules,
        List<Reason> reasons,
        List<Destination> destinations,
        List<NamedAgency> agencies,
        double order,
        Release release) {}
