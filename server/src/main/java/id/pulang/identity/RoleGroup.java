package id.pulang.identity;

import java.util.List;

/**
 * The roles that packs offer in the same words.
 *
 * @param name the names of the packs
 * @param packs the codes of the packs
 */
public record RoleGroup(String name, List<String> packs, List<Offered> roles) {

    /**
     * A role in words.
     *
     * @param does what somebody in it is there to do
     * @param works whether it opens any page beside the home page
     */
    public record Offered(String code, String name, String does, boolean works) {}
}
