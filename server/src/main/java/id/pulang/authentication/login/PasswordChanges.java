package id.pulang.authentication.login;

import id.pulang.authentication.accounts.Account;
import id.pulang.authentication.accounts.Accounts;
import id.pulang.authentication.accounts.PasswordProblem;
import id.pulang.identity.Acting;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The door for a new password: takes one from someone who knows the one that they have, under the same limits. */
@Service
public class PasswordChanges {

    private final Accounts accounts;
    private final LogIns logIns;
    private final ApplicationEventPublisher events;

    PasswordChanges(Accounts accounts, LogIns logIns, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.logIns = logIns;
        this.events = events;
    }

    /** Changes the password of an account and ends its sessions; or returns the key of what is wrong. */
    public Optional<String> change(Account own, String current, String chosen, String address) {
        LogInOutcome outcome = logIns.confirm(own, current, address);
        if (!(outcome instanceof LogInOutcome.Welcome)) {
            return Optional.of(
                    outcome instanceof LogInOutcome.Wrong ? "access.password.wrong" : "access.password.later");
        }
        Set<PasswordProblem> problems = Acting.as(own.actor(), () -> accounts.choosePassword(chosen));
        if (problems.isEmpty()) {
            events.publishEvent(new PasswordChosen(own.login()));
        }
        return problems.stream().findFirst().map(problem -> "access.password." + problem);
    }
}
