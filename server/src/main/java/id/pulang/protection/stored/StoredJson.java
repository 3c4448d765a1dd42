package id.pulang.protection.stored;

import org.springframework.stereotype.Component;
import tools.jackson.databind.module.SimpleModule;

/** Teaches the reader and writer of JSON the names under which things are stored. */
@Component
class StoredJson extends SimpleModule {

    private static final long serialVersionUID = 1;

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.insertAnnotationIntrospector(new StoredNaming());
    }
}
