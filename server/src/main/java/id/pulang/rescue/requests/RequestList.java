package id.pulang.rescue.requests;

import id.pulang.cases.CaseId;
import id.pulang.identity.Access;
import id.pulang.rescue.RescueAct;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The requests of a post as lists show them; they open no paper and name nobody. */
@Service
@Transactional
public class RequestList {

    /** How many of the latest requests are shown; our proposal. */
    private static final int SHOWN = 200;

    private final RequestRows rows;
    private final Access access;

    RequestList(RequestRows rows, Access access) {
        this.rows = rows;
        this.access = access;
    }

    /** Lists the requests, those first of which somebody of the post has to do something. */
    public List<RequestLine> all() {
        access.require(RequestActs.ROLES);
        return lines(rows.latest(SHOWN)).stream()
                .sorted(Comparator.comparing((RequestLine line) -> !line.state().waits())
                        .thenComparing(line -> line.state().ended()))
                .toList();
    }

    /** Lists the requests that name the person of a case. */
    public List<RequestLine> about(CaseId id) {
        access.require(RescueAct.EVERYBODY);
        return lines(rows.about(id));
    }

    private List<RequestLine> lines(List<RescueRequest> requests) {
        LocalDate today = access.today();
        return requests.stream()
                .map(each -> new RequestLine(each, each.state(today), rows.people(each.id())))
                .toList();
    }
}
