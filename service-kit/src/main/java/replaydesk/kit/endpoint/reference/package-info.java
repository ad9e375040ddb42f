/** Resource of the reference data whose kinds this host owns: reading it, saving versions, retiring documents. */
package replaydesk.kit.endpoint.reference;
