/** Tests of the packaged applications together: end to end, under faults, and from one layout to the other. */
package replaydesk.system;
