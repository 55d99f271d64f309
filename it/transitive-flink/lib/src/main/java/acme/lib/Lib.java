package acme.lib;

public class Lib {}
