package replaydesk.desk.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import replaydesk.kit.access.Operations;
import replaydesk.kit.identity.Role;

@DisplayName("The resources allow the roles that the table of operations says")
class OperationsTest {

    @Test
    void everyResourceAllowsWhatTheTableSaysAndTheTableHasEveryResource() {
        Map<String, Set<String>> allowed = new TreeMap<>();
        ResourceMethod.all().forEach(one -> allowed.put(one.method() + " " + one.path(), one.roles()));
        Map<String, Set<String>> said = new TreeMap<>();
        for (var operation : Operations.all()) {
            var roles = new TreeSet<String>();
            operation.roles().stream().map(Role::claim).forEach(roles::add);
            said.put(operation.toString(), roles);
        }

        assertThat(allowed).isEqualTo(said);
    }

    @Test
    void noOperationStandsThereTwice() {
        assertThat(Operations.all()).extracting(Object::toString).doesNotHaveDuplicates();
    }
}
