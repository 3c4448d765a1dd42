package id.pulang;

import id.pulang.linkage.Linker;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModuleDetectionStrategy;
import org.springframework.modulith.core.ApplicationModuleInformation;
import org.springframework.modulith.core.JavaPackage;
import org.springframework.modulith.core.NamedInterfaces;

/**
 * Modules as usual; the named interfaces of the library {@code linkage} are the packages that its module-info exports.
 */
public final class ExportedPackages implements ApplicationModuleDetectionStrategy {

    /** The library, as a package and as a module of Java. */
    static final String LINKAGE = "id.pulang.linkage";

    private static final ApplicationModuleDetectionStrategy USUAL =
            ApplicationModuleDetectionStrategy.directSubPackage();

    @Override
    public Stream<JavaPackage> getModuleBasePackages(JavaPackage root) {
        return USUAL.getModuleBasePackages(root);
    }

    @Override
    public NamedInterfaces detectNamedInterfaces(JavaPackage base, ApplicationModuleInformation information) {
        Set<String> exported = ofLinkage();
        return base.getName().equals(LINKAGE)
                ? NamedInterfaces.builder(base)
                        .including(each -> exported.contains(each.getName()))
                        .build()
                : USUAL.detectNamedInterfaces(base, information);
    }

    /** The packages that linkage exports to everybody. */
    static Set<String> ofLinkage() {
        return ModuleFinder.of(linkage()).find(LINKAGE).orElseThrow().descriptor().exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }

    private static Path linkage() {
        try {
            return Path.of(Linker.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
