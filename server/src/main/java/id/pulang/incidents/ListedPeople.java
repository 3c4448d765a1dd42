package id.pulang.incidents;

import java.util.List;
import java.util.UUID;

/**
 * Who stands on a list, by what would become of them without it.
 *
 * @param elsewhere how many people stand on other lists too
 * @param onlyHere how many people stand on this list alone
 * @param beyond how many people stand also on lists of posts that the acting officer does not see
 * @param cases the cases of people who stand on this list alone
 */
public record ListedPeople(int elsewhere, int onlyHere, int beyond, List<CaseOnList> cases) {

    /** Nobody. */
    public static final ListedPeople NONE = new ListedPeople(0, 0, 0, List.of());

    public ListedPeople {
        cases = List.copyOf(cases);
    }

    /** A case, by its number. */
    public record CaseOnList(UUID id, String number) {}
}
