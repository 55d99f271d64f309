package jobs.basics.interfacedefaultshidden;

interface Defaults {
  String DIR = "default-dir";
  long INTERVAL = DIR.length() * 1111L;
  boolean INCREMENTAL = INTERVAL % 2 == 1;
}
