/// A made-up resource type with everything that is hard to say in Swift.
///
/// What the generator makes of it is in `Reference/`, compiled into these tests.
let thingSchema = #"""
  {
    "typeName": "AWS::Sample::Thing",
    "definitions": {
      "Leaf": {
        "type": "object",
        "properties": {
          "Expression": {"type": "string"},
          "object": {"type": "string"},
          "default": {"type": "boolean"}
        },
        "required": ["default"]
      },
      "Mode": {"type": "string", "enum": ["None", "public", "TWO_WAY", "two-way", "2.0", "", "="]},
      "Names": {"type": "array", "items": {"type": "string"}},
      "Protocol": {"type": "object", "properties": {"Port": {"type": "integer"}}},
      "Rule": {
        "type": "object",
        "properties": {
          "And": {"type": "array", "items": {"$ref": "#/definitions/Rule"}},
          "Leaf": {"$ref": "#/definitions/Leaf"},
          "Not": {"$ref": "#/definitions/Rule"},
          "Scope": {"type": "object", "properties": {"Rule": {"$ref": "#/definitions/Rule"}}}
        }
      }
    },
    "properties": {
      "Arn": {"type": "string"},
      "Code": {
        "oneOf": [
          {"properties": {"Text": {"type": "string"}}, "required": ["Text"]},
          {"properties": {"Place": {"type": "string"}}}
        ]
      },
      "Colors": {"type": "array", "items": {"type": "string", "enum": ["RED", "BLUE"]}},
      "Days": {"type": "integer", "enum": [1, 7, 30]},
      "Endpoint": {
        "type": "object",
        "properties": {"Port": {"type": "integer"}, "Address": {"type": "string"}}
      },
      "ExtraordinarilyLongPropertyNameThatLeavesNoRoomForItsType": {
        "$ref": "#/definitions/Rule"
      },
      "Handler": {"type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[^\\s]+$"},
      "KMSKeyArns": {"type": "array", "items": {"type": "string"}},
      "Labels": {"type": "object", "patternProperties": {".+": {"type": "string"}}},
      "Mode": {"$ref": "#/definitions/Mode"},
      "Names": {"$ref": "#/definitions/Names"},
      "Policy": {"type": ["object", "string"], "pattern": "^.+$"},
      "Properties": {"type": "object"},
      "Protocols": {"type": "array", "items": {"$ref": "#/definitions/Protocol"}},
      "Ratio": {"type": "number", "minimum": 0.5, "default": 1},
      "Role": {"type": "string", "pattern": "^arn:aws:iam::\\d{12}:role/.+$"},
      "Rule": {"$ref": "#/definitions/Rule"},
      "Type": {"type": "string", "default": "plain"},
      "ThingId": {"type": "string"}
    },
    "required": ["Role", "Type"],
    "createOnlyProperties": ["/properties/Type"],
    "conditionalCreateOnlyProperties": ["/properties/Days"],
    "deprecatedProperties": ["/properties/Ratio"],
    "readOnlyProperties": [
      "/properties/Arn", "/properties/Endpoint", "/properties/Endpoint/Port", "/properties/ThingId",
      "/properties/KMSKeyArns/*/Nothing", "/properties/Missing"
    ]
  }
  """#
