package replaydesk.system;

import org.junit.jupiter.api.Order;
import replaydesk.stack.layout.Layout;
import replaydesk.system.stack.InLayout;

/** A client generated from the document that the gateway puts together of all services'. */
@InLayout(Layout.APART)
@Order(22)
class GeneratedClientApartIT extends GeneratedClients {
}
