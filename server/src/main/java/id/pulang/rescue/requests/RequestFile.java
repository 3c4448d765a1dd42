package id.pulang.rescue.requests;

import id.pulang.cases.CaseSummary;
import id.pulang.cases.course.Stage;
import id.pulang.identity.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A request as its page shows it; its places stand on the paper alone.
 *
 * @param people the cases of those whom it names
 * @param shut the numbers of the cases whose place is shut for the acting officer, so that the paper is too
 * @param because why it was withdrawn; empty unless it was
 */
public record RequestFile(
        RescueRequest request,
        RequestState state,
        List<CaseSummary> people,
        List<String> shut,
        List<GivenReply> replies,
        String because,
        Map<UserId, String> names,
        LocalDate today) {

    public RequestFile {
        people = List.copyOf(people);
        shut = List.copyOf(shut);
        replies = List.copyOf(replies);
        names = Map.copyOf(names);
    }

    /** Returns the id as addresses have it. */
    public String id() {
        return request.id().value().toString();
    }

    /** Returns the name of an officer. */
    public String name(UserId officer) {
        return names.getOrDefault(officer, "–");
    }

    /** Whether somebody of whom the authority said that it has acted is not recorded as free. */
    public boolean someNotFreed() {
        return state == RequestState.ACTED
                && people.stream().anyMatch(each -> each.stage().compareTo(Stage.FREED) < 0);
    }
}
