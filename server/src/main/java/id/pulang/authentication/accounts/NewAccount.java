package id.pulang.authentication.accounts;

import id.pulang.identity.PackRole;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import java.util.EnumSet;
import java.util.Set;

/**
 * Someone who shall be able to log in.
 *
 * @param login what they type, 3 to 40 letters, digits, dots or hyphens
 */
public record NewAccount(String login, String name, PackRole role, PostCode post, String section) {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_SECTION = 40;

    /** Makes one whose role is called by the one right that it has. */
    public NewAccount(String login, String name, Role right, PostCode post, String section) {
        this(login, name, PackRole.of(right), post, section);
    }

    /** What is wrong with the names of account, person and section; the caller may add to it. */
    Set<AccountProblem> problems() {
        Set<AccountProblem> problems = EnumSet.noneOf(AccountProblem.class);
        if (!login.matches("[A-Za-z0-9.-]{3,40}")) {
            problems.add(AccountProblem.NAME_FORM);
        }
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            problems.add(AccountProblem.NO_NAME);
        }
        if (!isSection(section)) {
            problems.add(AccountProblem.NO_SECTION);
        }
        return problems;
    }

    /** Whether a section is named, so that it can be told from others. */
    static boolean isSection(String name) {
        return !name.isBlank() && name.length() <= LONGEST_SECTION;
    }
}
