package id.pulang.demo;

import id.pulang.authentication.accounts.Account;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.NewAccount;
import id.pulang.authentication.accounts.VerifiedAccounts;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import java.util.List;
import org.springframework.stereotype.Component;

/** The invented people of the demonstration, one or two for each audience. */
@Component
public class DemoOfficers {

    /** The one password of all invented accounts; they exist in a demonstration's own data folder only. */
    public static final String PASSWORD = "pulang-demo";

    private static final PostCode PHNOM_PENH = new PostCode("PNH");
    private static final List<NewAccount> INVENTED = List.of(
            officer("rina", "Rina Puspita", Role.REGISTRATION_OFFICER, "consular"),
            officer("kartika", "Kartika Dewanti", Role.CONSULAR_OFFICER, "consular"),
            officer("bagas", "Bagas Prakoso", Role.CONSULAR_OFFICER, "consular"),
            officer("melati", "Melati Anindya", Role.MEDICAL_OFFICER, "medical"),
            officer("wira", "Wira Nugraha", Role.REVIEWER, "protection"),
            officer("laras", "Laras Kinanti", Role.REVIEWER, "protection"),
            officer("surya", "Surya Atmaja", Role.CLEARANCE_OWNER, "immigration"),
            officer("damar", "Damar Wicaksono", Role.REPATRIATION_LEAD, "repatriation"),
            officer("ratih", "Ratih Maheswari", Role.HEAD_OF_MISSION, "command"),
            new NewAccount("candra", "Candra Wiguna", Role.CONSULAR_OFFICER, PostCode.HEADQUARTERS, "consular"),
            agency("sekar", "Sekar Arum", "KEMENSOS"),
            agency("bima", "Bima Sakti", "BP3MI"),
            new NewAccount("anjani", "Anjani Putri", Role.ADMINISTRATOR, PostCode.HEADQUARTERS, "administration"));

    private final Accounts accounts;
    private final VerifiedAccounts verified;

    DemoOfficers(Accounts accounts, VerifiedAccounts verified) {
        this.accounts = accounts;
        this.verified = verified;
    }

    /** Opens the invented accounts. */
    public void open() {
        accounts.openForDemonstration(INVENTED, PASSWORD);
    }

    /** Whether the invented accounts are open already. */
    boolean areHere() {
        return verified.account(INVENTED.getFirst().login()).isPresent();
    }

    /** Returns the accounts to print, one for each audience. */
    public List<NewAccount> all() {
        return INVENTED;
    }

    /** Returns the officer who logs in with the given name. */
    Actor officer(String login) {
        return verified.account(login)
                .map(Account::actor)
                .orElseThrow(() -> new IllegalStateException("There is no invented officer " + login));
    }

    private static NewAccount officer(String login, String name, Role role, String section) {
        return new NewAccount(login, name, role, PHNOM_PENH, section);
    }

    private static NewAccount agency(String login, String name, String agency) {
        return new NewAccount(login, name, Role.RECEIVING_AGENCY, new PostCode(agency), agency);
    }
}
