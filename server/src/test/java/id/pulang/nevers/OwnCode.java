package id.pulang.nevers;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes of the product as ArchUnit sees them, read once however many rules ask. */
final class OwnCode {

    private static final class Held {
        private static final JavaClasses CLASSES = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("id.pulang");
    }

    private OwnCode() {}

    static JavaClasses classes() {
        return Held.CLASSES;
    }
}
