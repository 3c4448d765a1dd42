package id.pulang.reports.links;

import id.pulang.identity.Access;
import id.pulang.identity.Post;
import id.pulang.identity.Purpose;
import id.pulang.reports.Report;
import id.pulang.reports.sections.SectionKind;
import id.pulang.reports.sections.Sections;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says whether a telephone number is that of somebody about whom a report to any post is; never of whom. */
@Service
@Transactional(readOnly = true)
public class SoughtNumbers {

    private final MatchRows rows;
    private final MatchCodes codes;
    private final Sections sections;
    private final Access access;

    SoughtNumbers(MatchRows rows, MatchCodes codes, Sections sections, Access access) {
        this.sections = sections;
        this.rows = rows;
        this.codes = codes;
        this.access = access;
    }

    /** Opens how those are reached whom some reports are about, for what the server compares; shown to nobody. */
    @Transactional
    public List<String> reach(List<Report> reports) {
        return sections.compared(reports, SectionKind.REACH, Purpose.OVERSIGHT);
    }

    /** Whether it is. */
    public boolean isSought(String telephone) {
        List<byte[]> wanted = access.allPosts().stream()
                .map(Post::code)
                .flatMap(post -> codes.ofTelephone(post, telephone).stream())
                .toList();
        return !wanted.isEmpty() && rows.isSought(wanted);
    }
}
