package replaydesk.desk.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.jandex.DotName;
import org.junit.jupiter.api.Test;
import replaydesk.kit.access.ShownTo;

class AccessPageTest {

    private static final Path PAGE = Path.of("../docs/access.md");

    @Test
    void thePageSaysWhatTheCodeDoes() throws IOException {
        var written = AccessPage.write();
        if (Boolean.getBoolean("replaydesk.access.write")) {
            Files.writeString(PAGE, written);
        }

        assertThat(PAGE).as("written anew by -Dreplaydesk.access.write=true; look at what changed for whom first")
                .hasContent(written);
    }

    @Test
    void noFieldThatIsKeptFromAnybodyIsPromisedToEverybody() {
        var shownToSome = DotName.createSimple(ShownTo.class);
        var marks = ResourceMethod.indexes().stream().flatMap(index -> index.getAnnotations(shownToSome).stream())
                .toList();

        assertThat(marks).isNotEmpty().allSatisfy(mark -> {
            var field = mark.target().asRecordComponent();
            var schema = field.declaringClass().declaredAnnotation(DotName.createSimple(Schema.class));
            var required = schema == null ? null : schema.value("requiredProperties");
            assertThat(required == null ? new String[0] : required.asStringArray())
                    .as("required properties of " + field.declaringClass().simpleName()).doesNotContain(field.name());
        });
    }
}
