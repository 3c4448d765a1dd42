package id.pulang.cases;

import id.pulang.identity.Role;
import java.util.Set;

/**
 * A part of the case page that another module serves by itself.
 *
 * @param order its place on the page: smaller is higher
 * @param path the address of the fragment, with {@code {case}} where the id of the case goes
 * @param roles who sees it
 */
public record CaseSection(int order, String path, Set<Role> roles) {

    public CaseSection {
        roles = Set.copyOf(roles);
    }

    /** Names the module that serves the section, as the navigation does: the second part of the path. */
    public String module() {
        return path.split("/")[2];
    }

    /** Returns the address of the section for one case. */
    public String address(CaseId id) {
        return path.replace("{case}", id.value().toString());
    }
}
