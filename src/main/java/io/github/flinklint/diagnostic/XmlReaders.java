package io.github.flinklint.diagnostic;

import javax.xml.stream.XMLInputFactory;

/** Readers of XML that comes from anywhere. */
public final class XmlReaders {

  private XmlReaders() {}

  /** Makes readers that open no other file. */
  public static XMLInputFactory closed() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
