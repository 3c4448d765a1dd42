package id.pulang.rescue.requests;

import id.pulang.cases.CaseId;
import id.pulang.cases.CaseSummary;
import id.pulang.cases.Cases;
import id.pulang.identity.Access;
import id.pulang.identity.Role;
import id.pulang.rescue.RescuePlaces;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens requests for their page and prints their papers; each copy leaves with a mark and a line in the trail. */
@Service
@Transactional
public class RequestFiles {

    private final RequestBook book;
    private final RequestWriter writer;
    private final RescuePlaces places;
    private final Cases cases;
    private final Access access;

    RequestFiles(RequestBook book, RequestWriter writer, RescuePlaces places, Cases cases, Access access) {
        this.book = book;
        this.writer = writer;
        this.places = places;
        this.cases = cases;
        this.access = access;
    }

    /** A paper as a PDF, and its number. */
    public record PrintedRequest(String number, byte[] pdf) {}

    /**
     * Opens a request for its page, with a line in the trail; its paper stays shut, and for whom a place is shut so do
     * the words of the authority.
     */
    public RequestFile of(RequestId id) {
        access.require(RequestActs.ROLES);
        RescueRequest request = book.find(id);
        List<CaseSummary> people = cases.summaries(book.cases(id));
        List<String> shut = shut(people);
        boolean open = shut.isEmpty() && access.actor().holds(Role.CONSULAR_OFFICER);
        RequestBook.Told told = book.told(request);
        RequestBook.Told shown = open ? told : told.wordless();
        return new RequestFile(
                request,
                request.state(access.today()),
                people,
                shut,
                shown.replies(),
                shown.because(),
                access.names(Stream.concat(
                                Stream.of(request.made().by()),
                                shown.replies().stream().map(GivenReply::by))
                        .distinct()
                        .toList()),
                access.today());
    }

    /**
     * Prints the paper for those to whom the place of everybody whom it names opens; throws
     * {@link id.pulang.identity.Forbidden} for others.
     *
     * @param site where the public page lies that verifies papers
     */
    public PrintedRequest print(RequestId id, String site) {
        access.require(Role.CONSULAR_OFFICER);
        RescueRequest request = book.find(id);
        List<CaseId> named = book.cases(id);
        places.requireAll(named);
        return new PrintedRequest(request.made().number(), writer.print(request, named, site));
    }

    private List<String> shut(List<CaseSummary> people) {
        Set<CaseId> open = places.opened(people.stream().map(CaseSummary::id).toList());
        return people.stream()
                .filter(each -> !open.contains(each.id()))
                .map(each -> each.number().value())
                .toList();
    }
}
