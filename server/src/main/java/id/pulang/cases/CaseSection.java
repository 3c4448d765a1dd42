package id.pulang.cases;

import id.pulang.identity.Role;
import java.util.Set;

/**
 * A part of the case page that another module serves by itself.
 *
 * @param order its place on the page: smaller is higher; under 10 is in its head, under 15 as wide as the page, from
 *     100 on beside the others
 * @param path the address of the fragment, with {@code {case}} where the id of the case goes
 * @param roles who sees it
 */
public record CaseSection(int order, String path, Set<Role> roles) {

    private static final int HEAD = 10;
    private static final int WIDE = 15;
    private static final int BESIDE = 100;

    public CaseSection {
        roles = Set.copyOf(roles);
    }

    /** Names the module that serves the section, as the navigation does: the second part of the path. */
    public String module() {
        return path.split("/")[2];
    }

    /** Returns the id of the section within the page, to which a link can lead. */
    public String anchor() {
        return "section-" + module();
    }

    /** Whether the section stands in the head of the page, over the road. */
    public boolean inHead() {
        return order < HEAD;
    }

    /** Whether the section is as wide as the page, under its head. */
    public boolean wide() {
        return !inHead() && order < WIDE;
    }

    /** Whether the section stands beside the others, where the work of the day is. */
    public boolean beside() {
        return order >= BESIDE;
    }

    /** Returns the address of the section for one case. */
    public String address(CaseId id) {
        return path.replace("{case}", id.value().toString());
    }
}
