package id.pulang.people.answers;

import id.pulang.identity.Access;
import id.pulang.identity.Role;
import id.pulang.pages.changes.Absence;
import id.pulang.pages.changes.ChangeByOthers;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of questions of identity that others answered while an officer was away; it says who, and no answer. */
@Service
@Transactional
public class AnswerChanges {

    private final AnswerChangeRows rows;
    private final Access access;

    AnswerChanges(AnswerChangeRows rows, Access access) {
        this.rows = rows;
        this.access = access;
    }

    /**
     * Counts the questions that were settled or answered. Which they are is not told: a second officer answers without
     * knowing what the first one said.
     */
    public List<ChangeByOthers> since(Absence away) {
        access.require(Role.REGISTRATION_OFFICER, Role.CONSULAR_OFFICER, Role.REVIEWER);
        return rows.since(away).stream()
                .map(given -> new ChangeByOthers(
                        given.questions(), "people.changes.answered", "", null, given.by(), given.latest()))
                .toList();
    }
}
