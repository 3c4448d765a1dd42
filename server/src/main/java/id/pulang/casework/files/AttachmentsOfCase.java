package id.pulang.casework.files;

import id.pulang.audit.AuditTrail;
import id.pulang.cases.CaseId;
import id.pulang.cases.Cases;
import id.pulang.identity.Access;
import id.pulang.identity.NotFound;
import id.pulang.identity.Purpose;
import id.pulang.identity.Role;
import id.pulang.identity.UserId;
import id.pulang.protection.Sealed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the files of a case; each that is opened leaves a line in the trail. */
@Service
@Transactional
public class AttachmentsOfCase {

    private final AttachmentRows rows;
    private final Cases cases;
    private final Access access;
    private final AuditTrail trail;

    AttachmentsOfCase(AttachmentRows rows, Cases cases, Access access, AuditTrail trail) {
        this.rows = rows;
        this.cases = cases;
        this.access = access;
        this.trail = trail;
    }

    /** Opens the names of the files of a case, the latest first. */
    public List<AttachmentView> of(CaseId id) {
        access.require(Role.CASEWORKERS);
        List<Attachment> files = rows.of(cases.summary(id).id());
        if (files.isEmpty()) {
            return List.of();
        }
        List<String> opened =
                Sealed.openAll(files.stream().map(Attachment::name).toList(), Purpose.CASE_WORK, trail);
        Map<UserId, String> officers =
                access.names(files.stream().map(Attachment::by).distinct().toList());
        return IntStream.range(0, files.size())
                .mapToObj(at -> new AttachmentView(
                        files.get(at),
                        opened.get(at),
                        officers.getOrDefault(files.get(at).by(), "")))
                .toList();
    }

    /** Opens a file of a case. */
    public Download open(CaseId id, AttachmentId file) {
        return opened(rows.content(visible(id), file));
    }

    /** Opens the small picture of a file of a case. */
    public Download thumbnail(CaseId id, AttachmentId file) {
        return opened(rows.thumbnail(visible(id), file));
    }

    private CaseId visible(CaseId id) {
        access.require(Role.CASEWORKERS);
        return cases.summary(id).id();
    }

    private Download opened(Optional<Sealed<Download>> found) {
        Download file = found.orElseThrow(() -> new NotFound("file")).open(Purpose.CASE_WORK, trail);
        if (file.bytes().length == 0) {
            throw new NotFound("file");
        }
        return file;
    }
}
