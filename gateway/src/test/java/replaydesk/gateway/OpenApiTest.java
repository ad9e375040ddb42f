package replaydesk.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalServices.class)
@DisplayName("One document describes the whole API")
class OpenApiTest {

    @Test
    void whatIsRoutedIsDescribed() {
        given().get("/q/openapi?format=json").then().statusCode(200).contentType("application/json")
                .body("info.title", equalTo("Replaydesk"))
                .body("paths.'/api/v1/tokens'.post", notNullValue())
                .body("paths.'/api/v1/cases'.post.operationId", equalTo("register"))
                .body("paths.'/api/v1/cases'.get.operationId", equalTo("list"))
                .body("paths.'/api/v1/cases/{case}/notes'.post", notNullValue())
                .body("paths.'/api/v1/commands/{id}'.get", notNullValue())
                .body("paths", not(hasKey("/internal/only"))).body("paths", not(hasKey("/api/v1/cases/{case}/head")))
                .body("x-unavailable", contains("sla"));
    }

    @Test
    @DisplayName("Only the survey link and the issuer need no token")
    void security() {
        given().get("/q/openapi?format=json").then()
                .body("paths.'/api/v1/feedback/{token}'.post.security", empty())
                .body("paths.'/api/v1/cases'.post.security", nullValue())
                .body("security[0]", hasKey("bearer"));
    }

    @Test
    @DisplayName("Equal components are shared, others renamed with all that refers to them")
    void components() {
        given().get("/q/openapi?format=json").then()
                .body("components.schemas", hasKey("Problem")).body("components.schemas", not(hasKey("HistoryProblem")))
                .body("components.schemas.Detail.description", equalTo("of a stage"))
                .body("components.schemas.HistoryDetail.description", equalTo("of history"))
                .body("components.schemas.HistoryResult.'$ref'", equalTo("#/components/schemas/HistoryDetail"))
                .body("paths.'/api/v1/cases'.get.responses.'200'.content.'application/json'.schema.'$ref'",
                        equalTo("#/components/schemas/HistoryResult"))
                .body("paths.'/api/v1/cases'.post.responses.'200'.content.'application/json'.schema.'$ref'",
                        equalTo("#/components/schemas/Result"));
    }

    @Test
    void asYamlAndAsAPage() {
        given().get("/q/openapi").then().statusCode(200).contentType("application/yaml")
                .body(containsString("title: \"Replaydesk\""));
        given().get("/q/swagger-ui/").then().statusCode(200).body(containsString("/q/openapi?format=json"));
    }
}
