package id.pulang.portal.offers;

import java.util.Map;
import java.util.Optional;

/**
 * The edition of the rules that two officers put in force.
 *
 * @param tables its tables by their names; none where whoever asked has them already
 */
public record ReleasedRules(int number, Optional<Map<String, String>> tables) {}
