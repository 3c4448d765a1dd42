package id.pulang.reports;

import id.pulang.PulangTest;
import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.reports.desk.ReportFiles;
import id.pulang.reports.desk.ReportList;
import id.pulang.reports.handling.Handling;
import id.pulang.reports.intake.Heard;
import id.pulang.reports.intake.ReportIntake;
import id.pulang.reports.links.Links;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;

/** Reports that an officer takes, finds and handles at the doors. */
@PulangTest
abstract class AtTheReportDesk {

    static final Actor OFFICER = SomeActors.registration();

    @Autowired
    ReportIntake intake;

    @Autowired
    Reports reports;

    @Autowired
    ReportFiles files;

    @Autowired
    ReportList list;

    @Autowired
    Handling handling;

    @Autowired
    Links links;

    ReportId take(Heard heard) {
        return SomeReports.kept(as(() -> intake.take(heard)));
    }

    Report find(ReportId id) {
        return as(() -> reports.find(id));
    }

    static <T> T as(Supplier<T> act) {
        return Acting.as(OFFICER, act);
    }
}
