package replaydesk.desk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.jandex.DotName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import replaydesk.gateway.routing.Route;
import replaydesk.gateway.routing.RoutingTable;
import replaydesk.gateway.routing.Upstream;
import replaydesk.kit.reference.ReferenceKind;

@DisplayName("The edge routes what the stages serve, and nothing else")
class RoutesTest {

    @Test
    void whatAStageServesIsRoutedToIt() {
        var stages = Stream.of(Upstream.values()).map(Upstream::word).collect(Collectors.toSet());
        var methods = ResourceMethod.all().stream().filter(one -> stages.contains(one.owner())).toList();

        assertThat(methods).extracting(ResourceMethod::owner).containsAll(stages);
        assertSoftly(
                softly -> methods.forEach(one -> softly.assertThat(owner(one)).as("%s", one).hasValue(one.owner())));
    }

    @Test
    void whatIsRoutedIsServed() {
        var methods = ResourceMethod.all().stream().map(one -> one.path().replaceAll("\\{[^}]+}", "{}"))
                .collect(Collectors.toSet());

        assertThat(methods).containsAll(RoutingTable.paths());
    }

    @Test
    void referenceDataGoesToTheStageThatOwnsItsKind() throws Exception {
        var owners = new TreeMap<String, String>();
        var kind = DotName.createSimple(ReferenceKind.class.getName());
        for (var index : ResourceMethod.indexes()) {
            for (var owned : index.getKnownDirectImplementors(kind)) {
                var bean = (ReferenceKind<?>) Class.forName(owned.name().toString()).getConstructor().newInstance();
                owners.put(bean.name(), bean.stage());
            }
        }
        var routed = new TreeMap<String, String>();
        RoutingTable.kinds().forEach((name, owner) -> routed.put(name, owner.word()));

        assertThat(routed).isEqualTo(owners);
    }

    private static Optional<String> owner(ResourceMethod one) {
        return RoutingTable.find(one.method(), one.path().replaceAll("\\{[^}]+}", "1"))
                .map(route -> route instanceof Route.ToOwner owned ? owned.owner().word() : route.toString());
    }
}
