package id.pulang.cases;

import id.pulang.identity.Role;
import java.util.Set;

/**
 * A part of the case page that another module serves by itself.
 *
 * @param order its turn among those of the same position: smaller is higher
 * @param path the address of the fragment, with {@code {case}} where the id of the case goes
 * @param roles who sees it
 */
public record CaseSection(Position position, int order, String path, Set<Role> roles) {

    /** Where on the page it stands. */
    public enum Position {
        /** In the head of the page, over the road. */
        HEAD,
        /** Under the head, as wide as the page. */
        WIDE,
        /** Where the work of the day is. */
        WORK,
        /** Beside the work of the day. */
        BESIDE
    }

    public CaseSection {
        roles = Set.copyOf(roles);
    }

    /**
     * Names the module that serves the section, as the navigation does: the second part of the path, or the kind of
     * record.
     */
    public String module() {
        String[] parts = path.split("/");
        return parts["entries".equals(parts[2]) ? 3 : 2];
    }

    /** Returns the id of the section within the page, to which a link can lead. */
    public String anchor() {
        return "section-" + module();
    }

    /** Returns the address of the section within the page of one case. */
    public String onPage(CaseId id) {
        return "/desk/cases/" + id.value() + "#" + anchor();
    }

    /** Returns the address of the section for one case. */
    public String address(CaseId id) {
        return path.replace("{case}", id.value().toString());
    }
}
